package io.github.aepdsl.emulator.flow.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever builds a body from what a connection spec says gets a connection. */
class ConnectionSpecs_RoundTripTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @Test
  void takesABodyMadeFromEachAuthSpecsOwnSchema() throws Exception {
    List<String> taken = new ArrayList<>();
    List<String> refused = new ArrayList<>();

    for (JsonNode spec : on.get("/connectionSpecs").json().path("items")) {
      for (JsonNode auth : spec.path("authSpec")) {
        Answer answer = on.post("/connections", body(spec, auth));
        (answer.status() == 201 ? taken : refused)
            .add(spec.path("name") + " " + auth.path("name") + ": " + answer.text());
      }
    }

    assertThat(refused).isEmpty();
    assertThat(taken).hasSizeGreaterThan(60);
  }

  private static String body(JsonNode spec, JsonNode auth) {
    ObjectNode body = Trees.object().put("name", "from its schema");
    body.putObject("connectionSpec").set("id", spec.path("id"));
    ObjectNode params =
        body.putObject("auth").put("specName", auth.path("name").stringValue()).putObject("params");
    for (JsonNode name : auth.path("spec").path("required")) {
      String key = name.stringValue();
      params.set(key, sample(auth.path("spec").path("properties").path(key)));
    }
    return body.toString();
  }

  private static JsonNode sample(JsonNode schema) {
    if (schema.has("enum")) {
      return schema.path("enum").get(0);
    }
    return switch (schema.path("type").stringValue()) {
      case "integer" -> Trees.scalar(1);
      case "boolean" -> Trees.scalar(true);
      case "object" -> Trees.object();
      default -> Trees.scalar("x");
    };
  }
}

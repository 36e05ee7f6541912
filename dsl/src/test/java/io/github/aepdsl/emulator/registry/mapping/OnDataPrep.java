package io.github.aepdsl.emulator.registry.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Ask;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Plain HTTP to the Data Prep service of a fresh platform, by a clock that stands still. */
final class OnDataPrep implements AfterEachCallback {

  static final String BASE = "/data/foundation/conversion";

  final SettableClock clock = new SettableClock();
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  @Override
  public void afterEach(ExtensionContext context) {
    on.afterEach(context);
  }

  Ask ask(String method, String path, String body) {
    return on.service(method, BASE + path, body);
  }

  Answer get(String path) throws Exception {
    return ask("GET", path, null).send();
  }

  Answer post(String path, String body) throws Exception {
    return ask("POST", path, body).send();
  }

  /** Creates a mapping set; its id. */
  String create(String body) throws Exception {
    Answer answer = post("/mappingSets", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.at("/id");
  }

  static String golden(String name) throws IOException {
    try (InputStream file = OnDataPrep.class.getResourceAsStream("/mapping/" + name)) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  /** A set without a schema, of these mappings from a source to a destination. */
  static String set(String... pairs) {
    StringBuilder mappings = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      mappings
          .append(i == 0 ? "" : ",")
          .append(mapping("ATTRIBUTE", '"' + pairs[i] + '"', pairs[i + 1]));
    }
    return "{\"mappings\":[" + mappings + "]}";
  }

  /** A set of one mapping; the source is JSON. */
  static String one(String type, String source, String destination) {
    return "{\"mappings\":[" + mapping(type, source, destination) + "]}";
  }

  private static String mapping(String type, String source, String destination) {
    return "{\"sourceType\":\"%s\",\"source\":%s,\"destination\":\"%s\"}"
        .formatted(type, source, destination);
  }
}

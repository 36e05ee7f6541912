package io.github.aepdsl.emulator.registry.schema;

import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity descriptors, from a field's description to its end. */
class Descriptors_LifeTest {

  private static final String ALL = "/tenant/descriptors";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);
  private String schema;

  @BeforeEach
  void aSchema() throws Exception {
    String group = at.fieldGroup("C", "\"email\": { \"type\": \"string\" }");
    schema = at.schema("O", PROFILE, group);
  }

  @Test
  void echoesWhatIsCreated() throws Exception {
    Answer made = at.registry("POST", ALL, primary("/_aepdsl/email"));

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.at("/@id")).matches("[0-9a-f]{40}");
    assertThat(made.at("/version")).isEqualTo("1");
    assertThat(made.at("/xdm:namespace")).isEqualTo("Email");
    assertThat(made.at("/xdm:property")).isEqualTo("xdm:code");
    assertThat(at.registry("GET", ALL + "/" + made.at("/@id"), null).json()).isEqualTo(made.json());
  }

  @Test
  void listsByTypeOrAsOnePage() throws Exception {
    String id = at.registry("POST", ALL, primary("/_aepdsl/email")).at("/@id");
    String type = "/xdm:descriptorIdentity/0";

    assertThat(list("xdm-id").at(type)).isEqualTo(id);
    assertThat(list("xdm-link").at(type)).isEqualTo("/tenant/descriptors/" + id);
    assertThat(list("xdm").at(type + "/@id")).isEqualTo(id);
    assertThat(list("xdm-v2").at("/results/0/@id")).isEqualTo(id);
    assertThat(list("xdm-v2").json().path("_page").path("next").isNull()).isTrue();
  }

  @Test
  void answersAReplacementWithTheIdAlone() throws Exception {
    String id = at.registry("POST", ALL, primary("/_aepdsl/email")).at("/@id");

    Answer put = at.registry("PUT", ALL + "/" + id, primary("/personID"));

    assertThat(put.status()).isEqualTo(201);
    assertThat(put.text()).isEqualTo("{\"@id\":\"%s\"}".formatted(id));
  }

  @Test
  void deletes() throws Exception {
    String one = ALL + "/" + at.registry("POST", ALL, primary("/_aepdsl/email")).at("/@id");

    assertThat(at.registry("DELETE", one, null).status()).isEqualTo(204);
    assertThat(at.registry("DELETE", one, null).status()).isEqualTo(404);
  }

  @Test
  void letsASchemaHaveOnePrimaryIdentity() throws Exception {
    at.registry("POST", ALL, primary("/_aepdsl/email"));

    assertThat(at.registry("POST", ALL, primary("/personID")).at("/type")).contains("XDM-9005-400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_aepdsl/email", "/_aepdsl/email/", "/_aepdsl/nothing", ""})
  void wantsAPathThatLeadsToAField(String path) throws Exception {
    assertThat(at.registry("POST", ALL, primary(path)).at("/type")).contains("XDM-9001-400");
  }

  private Answer list(String form) throws Exception {
    return at.get(ALL, "application/vnd.adobe.%s+json".formatted(form));
  }

  private String primary(String path) {
    return """
        {
          "@type": "xdm:descriptorIdentity", "xdm:sourceSchema": "%s", "xdm:sourceVersion": 1,
          "xdm:sourceProperty": "%s", "xdm:namespace": "Email", "xdm:isPrimary": true
        }
        """
        .formatted(schema, path);
  }
}

package io.github.aepdsl.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.secret.Secret;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Json_WritingTest {

  private static final Map<String, Object> BODY = body();

  @Test
  void revealsSecretsOnTheWireOnly() {
    assertThat(new String(Json.bytes(BODY), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"name\":\"Žofie\",\"password\":\"s3\\\"cret\",\"ports\":[1,2.5],"
                + "\"ssl\":true,\"none\":null,\"empty\":{}}");
  }

  @Test
  void indentsAndMasksForTheEye() {
    assertThat(Json.pretty(BODY))
        .isEqualTo(
            """
            {
              "name": "Žofie",
              "password": "***",
              "ports": [
                1,
                2.5
              ],
              "ssl": true,
              "none": null,
              "empty": {}
            }""");
  }

  @Test
  void takesTreesToo() {
    assertThat(Json.bytes(Map.of("a", Json.parse("[1,{}]"))))
        .asString()
        .isEqualTo("{\"a\":[1,{}]}");
  }

  @Test
  void refusesWhatIsNoPlainValue() {
    assertThatThrownBy(() -> Json.bytes(Map.of("a", new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no JSON for a java.lang.Object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "{\"a\":", "s3cret", "{} {}", "<html>", "{'s3cret':1}"})
  void saysWhereItIsNoJsonAndNotWhat(String text) {
    assertThatThrownBy(() -> Json.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageStartingWith("no JSON: ")
        .hasMessageNotContaining("s3cret");
  }

  private static Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", "Žofie");
    body.put("password", Secret.of("s3\"cret"));
    body.put("ports", List.of(1, new BigDecimal("2.5")));
    body.put("ssl", true);
    body.put("none", null);
    body.put("empty", Map.of());
    return body;
  }
}

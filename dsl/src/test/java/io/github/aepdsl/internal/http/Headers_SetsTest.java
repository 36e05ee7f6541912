package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Content;
import io.github.aepdsl.testing.Adobe;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Headers_SetsTest {

  private static final URI ADDRESS = URI.create("https://h/x");
  private static final Call GET = Call.get("/x", ADDRESS);
  private static final Call POST = Call.post("/x", ADDRESS, Content.json(Map.of("a", 1)));
  private static final Token TOKEN = Token.of("t-1", Instant.MAX);

  @Test
  void ofThePlatformAreAllDocumentedOnes() {
    Endpoints endpoints = Adobe.endpoints(ADDRESS);

    assertThat(Headers.platform(GET, TOKEN, endpoints, "dev"))
        .containsExactly(
            "Authorization", "Bearer t-1",
            "x-api-key", "client-1",
            "x-gw-ims-org-id", "123@AdobeOrg",
            "x-sandbox-name", "dev",
            "Accept", "application/json");
    assertThat(Headers.platform(POST, TOKEN, endpoints, "dev"))
        .startsWith(Headers.platform(GET, TOKEN, endpoints, "dev"))
        .endsWith("Content-Type", "application/json")
        .hasSize(12);
  }

  @Test
  void ofAnInletTellNothingOfThePlatform() {
    assertThat(Headers.inlet(POST)).containsExactly("Content-Type", "application/json");
    assertThat(Headers.inlet(POST, TOKEN))
        .containsExactly("Content-Type", "application/json", "Authorization", "Bearer t-1");
  }

  @Test
  void ofAFormSayThatItIsOne() {
    assertThat(Headers.form(Call.post("/x", ADDRESS, Content.form("a=b"))))
        .containsExactly(
            "Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json");
  }

  @ParameterizedTest
  @CsvSource({"plain, true", "'a b', true", "'', true", "'a\nb', false", "'a\rb', false"})
  void holdPrintableAsciiOnly(String value, boolean valid) {
    assertThat(Headers.isValid(value)).isEqualTo(valid);
    assertThat(Headers.problem("org id", value).isEmpty()).isEqualTo(valid);
  }

  @Test
  void refuseWhatTheyCannotHoldWithoutRepeatingIt() {
    assertThat(Headers.problem("org id", "canary\u0000é").orElseThrow().toString())
        .startsWith("org id holds a line break")
        .doesNotContain("canary");
  }
}

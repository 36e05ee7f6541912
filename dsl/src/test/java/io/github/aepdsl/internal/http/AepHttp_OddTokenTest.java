package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.RawAnswer;
import io.github.aepdsl.testing.RawServer;
import java.time.Clock;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AepHttp_OddTokenTest {

  @RegisterExtension final RawServer server = RawServer.start();
  private final AepHttp http = Adobe.http(Adobe.endpoints(server.uri()), Clock.systemUTC());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "-1e400",
        "1e999999999",
        "9223372036854775807",
        "99999999999999999999999",
        "0",
        "\"NaN\"",
        "\"Infinity\"",
        "\"-Infinity\"",
        "{}",
        "[1]",
        "true",
        "null"
      })
  void isTakenHoweverLongItIsSaidToLive(String expiresIn) {
    answering("\"t-1\"", expiresIn);

    assertThat(Adobe.list(http).isSuccess()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "[]",
        "\"\"",
        "\" \"",
        "\"two words\"",
        "\"a\\nb\"",
        "\"\\u001b\"",
        "\"é\""
      })
  void isNoneWhenNoHeaderCanHoldIt(String token) {
    answering(token, "86399");

    assertThatThrownBy(() -> Adobe.list(http))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("it lacks an access_token");
  }

  private void answering(String token, String expiresIn) {
    String body = "{\"access_token\":%s,\"expires_in\":%s}".formatted(token, expiresIn);
    server.answering(Adobe.TOKEN, RawAnswer.json(200, body));
  }
}

package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.json.Json;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Token_LifeTest {

  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  @ParameterizedTest(name = "{0} is renewed after {1} s")
  @CsvSource({
    // expires_in, seconds: 5 minutes early, or a tenth of a short life
    "86399, 86099",
    "'\"86399\"', 86099",
    "86399992, 86099",
    "864000, 863700",
    "1000, 900",
    "60, 54",
    "0.5, 0",
    "1e3, 900",
    "' \"1000 \"', 900",
    // where it says nothing that makes sense: an hour
    "0, 3300",
    "-5, 3300",
    "null, 3300",
    "'\"soon\"', 3300",
    "{}, 3300"
  })
  void isSecondsOrMillisecondsOrAnHour(String expiresIn, long seconds) {
    Token token = Token.issued("t", Json.parse(expiresIn), NOW);

    assertThat(Duration.between(NOW, token.renewAt()).toSeconds()).isEqualTo(seconds);
  }

  @Test
  void isFreshUntilItIsToBeRenewed() {
    Token token = Token.of("t", NOW);

    assertThat(token.isFresh(NOW.minusNanos(1))).isTrue();
    assertThat(token.isFresh(NOW)).isFalse();
  }

  @Test
  void neverPrints() {
    assertThat(Token.of("canary", NOW).toString()).doesNotContain("canary");
    assertThat(Token.of("canary", NOW).authorization().reveal()).isEqualTo("Bearer canary");
  }
}

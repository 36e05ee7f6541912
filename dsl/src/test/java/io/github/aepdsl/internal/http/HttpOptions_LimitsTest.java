package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpOptions_LimitsTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT1S, 0, PT1S, PT1S, connectTimeout must be longer than nothing: PT0S",
    "PT1S, PT-1S, 0, PT1S, PT1S, requestTimeout must be longer than nothing: PT-1S",
    "PT1S, PT1S, -1, PT1S, PT1S, maxRetries is negative: -1",
    "PT1S, PT1S, 0, PT0S, PT1S, backoff must be longer than nothing: PT0S",
    "PT1S, PT1S, 0, PT1S, PT0S, maxBackoff must be longer than nothing: PT0S"
  })
  void areNamedWhenTheyAreBroken(
      Duration connect,
      Duration request,
      int retries,
      Duration backoff,
      Duration longest,
      String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HttpOptions(connect, request, retries, backoff, longest))
        .withMessage(message);
  }

  @Test
  void allowNoRepeatAtAll() {
    Duration second = Duration.ofSeconds(1);

    assertThat(new HttpOptions(second, second, 0, second, second).maxRetries()).isZero();
  }

  @Test
  void areThoseOfTheConfigurationsDefaults() {
    assertThat(HttpOptions.defaults())
        .isEqualTo(
            new HttpOptions(
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                3,
                Duration.ofMillis(500),
                Duration.ofSeconds(30)));
  }
}

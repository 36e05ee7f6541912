package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.emulator.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How much is taken in a second, and how often a message is validated in a minute. */
class InletQuota_WaitTest {

  private final InletQuota quota = new InletQuota();
  private final ValidationQuota validations = new ValidationQuota();
  private final OpenInlet inlet = new OpenInlet("a", "xdm", false);
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void isNoneWithoutALimit() {
    for (int i = 0; i < 10; i++) {
      quota.take(InletOptions.defaults(), 1_000_000, now);
    }
  }

  @Test
  void isUntilThereIsRoomForAllOfTheRequest() {
    InletOptions hundred = InletOptions.defaults().withQuota(100, 0);
    quota.take(hundred, 100, now);

    assertThat(refused(hundred, 1)).isEqualTo("1");
    pass(Duration.ofMillis(499));
    assertThat(refused(hundred, 50)).isEqualTo("1");
    pass(Duration.ofMillis(1));
    quota.take(hundred, 50, now);
  }

  @Test
  void isNotShortenedBySecondsInWhichNothingCame() {
    InletOptions hundred = InletOptions.defaults().withQuota(100, 0);
    quota.take(hundred, 1, now);
    pass(Duration.ofSeconds(60));

    quota.take(hundred, 100, now);
    refused(hundred, 1);
  }

  @Test
  void isLongerBehindABatchThatIsLargerThanASecond() {
    InletOptions hundred = InletOptions.defaults().withQuota(100, 0);
    quota.take(hundred, 350, now);

    assertThat(refused(hundred, 100)).isEqualTo("4");
    pass(Duration.ofMillis(3_500));
    quota.take(hundred, 100, now);
  }

  @Test
  void countsNothingOfWhatWasRefused() {
    InletOptions both = InletOptions.defaults().withQuota(10, 5);
    quota.take(both, 10, now);
    for (int i = 0; i < 20; i++) {
      refused(both, 10);
    }
    pass(Duration.ofSeconds(1));

    quota.take(both, 10, now);
  }

  @Test
  void isOfRequestsWhateverIsInThem() {
    InletOptions two = InletOptions.defaults().withQuota(0, 2);
    quota.take(two, 1_000, now);
    quota.take(two, 0, now);

    assertThat(refused(two, 0)).isEqualTo("1");
  }

  @Test
  void isThatOfEachInletForValidations() {
    for (int i = 0; i < 60; i++) {
      validations.take(inlet, now);
    }

    assertThat(refusedValidation(inlet)).isEqualTo("60");
    validations.take(new OpenInlet("b", "xdm", false), now);
  }

  @Test
  void endsForEachValidationAMinuteAfterIt() {
    for (int i = 0; i < 60; i++) {
      validations.take(inlet, now);
      pass(Duration.ofMillis(500));
    }

    assertThat(refusedValidation(inlet)).isEqualTo("30");
    pass(Duration.ofSeconds(30));
    validations.take(inlet, now);
    assertThat(refusedValidation(inlet)).isEqualTo("1");
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  /** The seconds after which to come again. */
  private String refused(InletOptions options, int messages) {
    return retryAfter(
        catchThrowableOfType(Refusal.class, () -> quota.take(options, messages, now)));
  }

  private String refusedValidation(OpenInlet of) {
    return retryAfter(catchThrowableOfType(Refusal.class, () -> validations.take(of, now)));
  }

  private static String retryAfter(Refusal refusal) {
    assertThat(refusal.response("id").status()).isEqualTo(429);
    return refusal.response("id").headers().first("Retry-After").orElseThrow();
  }
}

package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How strict inlets are is said step by step. */
class InletOptions_CopyTest {

  private static final InletOptions DEFAULTS = InletOptions.defaults();

  @Test
  void areMildByDefault() {
    assertThat(DEFAULTS)
        .isEqualTo(new InletOptions(401, BatchDialect.SINK, true, false, Duration.ZERO, 0, 0));
  }

  @Test
  void keepAllOtherChoicesInWhateverOrderTheyAreMade() {
    List<UnaryOperator<InletOptions>> steps =
        List.of(
            options -> options.withAuthFailureCode(403),
            options -> options.withDialect(BatchDialect.DOCUMENTED),
            options -> options.withValidatedBatches(false),
            options -> options.withRequiredFlow(Duration.ofMinutes(5)),
            options -> options.withQuota(10, 2));
    InletOptions all =
        new InletOptions(403, BatchDialect.DOCUMENTED, false, true, Duration.ofMinutes(5), 10, 2);

    for (int first = 0; first < steps.size(); first++) {
      InletOptions options = DEFAULTS;
      for (int i = 0; i < steps.size(); i++) {
        options = steps.get((first + i) % steps.size()).apply(options);
      }
      assertThat(options).isEqualTo(all);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 200, 400, 404, 500})
  void knowTwoCodesForABadToken(int code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.withAuthFailureCode(code))
        .withMessageContaining(code + ": Adobe's pages know 401 and 403");
  }

  @Test
  void areNeverNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withQuota(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withQuota(0, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.withRequiredFlow(Duration.ofMillis(-1)));
  }
}

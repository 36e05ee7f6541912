package io.github.aepdsl.shell.engine;

import io.github.aepdsl.error.ErrorCode;
import io.github.aepdsl.error.ExplainedError;
import java.util.Optional;

/**
 * The last error of the DSL at the prompt, so that one can look into it. Thread safe.
 *
 * <pre>{@code
 * lastError().help()
 * }</pre>
 */
public final class LastError {

  private static volatile Optional<ExplainedError> last = Optional.empty();

  private LastError() {}

  /**
   * The last one.
   *
   * @throws IllegalStateException when there was none yet
   */
  public static ExplainedError lastError() {
    return last.orElseThrow(() -> new IllegalStateException("no error of the DSL so far"));
  }

  /** Keeps what a snippet threw, if it is one of the DSL's. */
  static void keep(Throwable thrown) {
    if (thrown instanceof ExplainedError ours) {
      last = Optional.of(ours);
    }
  }

  /** Whether the last one has this message, and its help more to say than that. */
  static boolean explains(String message) {
    return last.filter(error -> error.getMessage().equals(message))
        .flatMap(error -> ErrorCode.find(error.help().code()))
        .isPresent();
  }
}

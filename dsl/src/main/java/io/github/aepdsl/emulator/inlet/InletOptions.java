package io.github.aepdsl.emulator.inlet;

import java.time.Duration;

/**
 * How strict inlets are. Immutable; each {@code with} returns a copy.
 *
 * <pre>{@code
 * aep().local().inlets(options -> options.withQuota(10_000, 1_000))
 * }</pre>
 *
 * @param authFailureCode the status for a bad token at an authenticated inlet, 401 or 403
 * @param dialect how the answer to a batch tells of messages that failed
 * @param validatesBatches whether the entities of a batch are held against their schema at once
 * @param requiresFlow whether messages have to name a dataflow that there is
 * @param activationDelay how old a dataflow is when it begins to take messages
 * @param messagesPerSecond how many messages are taken a second; 0 for any number
 * @param requestsPerSecond how many requests are taken a second; 0 for any number
 */
public record InletOptions(
    int authFailureCode,
    BatchDialect dialect,
    boolean validatesBatches,
    boolean requiresFlow,
    Duration activationDelay,
    int messagesPerSecond,
    int requestsPerSecond) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException when the code is not 401 or 403, or something is negative
   */
  public InletOptions {
    if (authFailureCode != 401 && authFailureCode != 403) {
      throw new IllegalArgumentException(
          "inletAuthFailureCode is " + authFailureCode + ": Adobe's pages know 401 and 403");
    }
    if (activationDelay.isNegative() || messagesPerSecond < 0 || requestsPerSecond < 0) {
      throw new IllegalArgumentException(
          "activationDelay, messagesPerSecond and requestsPerSecond: not negative");
    }
  }

  /** 401, the sink's dialect, batches validated, no dataflow needed, no delay, no quota. */
  public static InletOptions defaults() {
    return new InletOptions(401, BatchDialect.SINK, true, false, Duration.ZERO, 0, 0);
  }

  /** A copy with this status for a bad token. */
  public InletOptions withAuthFailureCode(int code) {
    return new InletOptions(
        code,
        dialect,
        validatesBatches,
        requiresFlow,
        activationDelay,
        messagesPerSecond,
        requestsPerSecond);
  }

  /** A copy that tells of failed messages in this way. */
  public InletOptions withDialect(BatchDialect newDialect) {
    return new InletOptions(
        authFailureCode,
        newDialect,
        validatesBatches,
        requiresFlow,
        activationDelay,
        messagesPerSecond,
        requestsPerSecond);
  }

  /** A copy that validates the entities of batches at once, or has them fail as they land. */
  public InletOptions withValidatedBatches(boolean validates) {
    return new InletOptions(
        authFailureCode,
        dialect,
        validates,
        requiresFlow,
        activationDelay,
        messagesPerSecond,
        requestsPerSecond);
  }

  /**
   * A copy of the newer model: messages name a dataflow, and it takes them once it is so old.
   *
   * @throws IllegalArgumentException when the delay is negative
   */
  public InletOptions withRequiredFlow(Duration delay) {
    return new InletOptions(
        authFailureCode,
        dialect,
        validatesBatches,
        true,
        delay,
        messagesPerSecond,
        requestsPerSecond);
  }

  /**
   * A copy that answers 429 to what is more than this a second; 0 is no limit.
   *
   * @throws IllegalArgumentException when one is negative
   */
  public InletOptions withQuota(int messages, int requests) {
    return new InletOptions(
        authFailureCode,
        dialect,
        validatesBatches,
        requiresFlow,
        activationDelay,
        messages,
        requests);
  }
}

package io.github.aepdsl.emulator.inlet;

/** How the answer to a batch tells of messages that failed: Adobe's documents know two ways. */
public enum BatchDialect {

  /** An {@code xactionId} that ends in the message's index, and a {@code status}. */
  SINK,

  /** A {@code statusCode} and no {@code xactionId}: the message's place in the list tells. */
  DOCUMENTED
}

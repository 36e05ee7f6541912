package io.github.aepdsl.connection;

import io.github.aepdsl.error.OneLine;

/**
 * What came of trying a connection's account on its source.
 *
 * @param passed whether the service could log in
 * @param connection the connection in words
 * @param reason why not, where the service tells; the local platform does with live data
 */
public record TestResult(boolean passed, String connection, String reason) {

  /** For example {@code base connection "orders": test passed}; else with the reason behind it. */
  @Override
  public String toString() {
    return OneLine.whole(connection)
        + (passed ? ": test passed" : ": test failed. " + OneLine.whole(why()));
  }

  private String why() {
    return reason.isEmpty() ? "Check host and credentials." : reason;
  }
}

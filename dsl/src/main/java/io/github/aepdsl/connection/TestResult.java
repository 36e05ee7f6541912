package io.github.aepdsl.connection;

import io.github.aepdsl.error.OneLine;

/**
 * What came of trying a connection's account on its source.
 *
 * @param passed whether the service could log in
 * @param connection the connection in words
 */
public record TestResult(boolean passed, String connection) {

  /** For example {@code base connection "orders": test passed}. */
  @Override
  public String toString() {
    return OneLine.whole(connection)
        + (passed ? ": test passed" : ": test failed, check host and credentials");
  }
}

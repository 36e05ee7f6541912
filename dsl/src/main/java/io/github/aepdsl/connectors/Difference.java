package io.github.aepdsl.connectors;

import io.github.aepdsl.error.OneLine;

/**
 * One thing that the service describes otherwise than the catalog.
 *
 * @param source the connector's key, or the service's name for one that the catalog lacks
 * @param what how it differs
 */
public record Difference(String source, String what) {
  /** For example {@code cassandra: has no port}. */
  @Override
  public String toString() {
    return OneLine.of(source) + ": " + OneLine.of(what);
  }
}

package io.github.aepdsl.source;

import io.github.aepdsl.error.OneLine;

/**
 * A value for a draft that came from configuration instead of the chain.
 *
 * @param value a String, Number, Boolean or Map
 * @param origin where it stands, such as {@code aep.conf: 12}
 */
public record ConfiguredValue(Object value, String origin) {

  /** Names the origin only: the value may be a secret. */
  @Override
  public String toString() {
    return "value from " + OneLine.of(origin);
  }
}

package io.github.aepdsl.emulator.flow.dataflow;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a dataflow runs. */
public enum Frequency {
  ONCE(Duration.ZERO, 0),
  MINUTE(Duration.ofMinutes(1), 15),
  HOUR(Duration.ofHours(1), 1),
  DAY(Duration.ofDays(1), 1),
  WEEK(Duration.ofDays(7), 1);

  private final Duration unit;
  private final int minimum;

  Frequency(Duration unit, int minimum) {
    this.unit = unit;
    this.minimum = minimum;
  }

  /** The one of this name, as the wire has it. */
  static Optional<Frequency> of(String name) {
    return Arrays.stream(values()).filter(one -> one.wireName().equals(name)).findFirst();
  }

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  Duration unit() {
    return unit;
  }

  /** The smallest interval. */
  int minimum() {
    return minimum;
  }
}

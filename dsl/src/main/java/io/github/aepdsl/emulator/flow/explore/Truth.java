package io.github.aepdsl.emulator.flow.explore;

import java.util.List;
import java.util.function.Function;

/** Whether a row matches, as databases see it: a comparison with null is neither. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  Truth not() {
    return values()[2 - ordinal()];
  }

  /** What holds of all. */
  static Truth all(List<RowFilter> filters, Function<RowFilter, Truth> test) {
    return filters.stream().map(test).min(Truth::compareTo).orElse(TRUE);
  }

  /** What holds of one of them. */
  static Truth any(List<RowFilter> filters, Function<RowFilter, Truth> test) {
    return filters.stream().map(test).max(Truth::compareTo).orElse(FALSE);
  }
}

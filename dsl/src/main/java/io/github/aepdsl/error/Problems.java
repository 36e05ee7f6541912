package io.github.aepdsl.error;

import java.util.List;

/** How several problems read as one message. */
final class Problems {

  /** Kernels show the first line only, so what fits into it goes there. */
  private static final int SHORT = 100;

  private Problems() {}

  static String inLine(String what, List<String> problems) {
    String all = String.join("; ", problems);
    return all.length() <= SHORT
        ? what + ": " + all
        : what + ": " + problems.size() + " problems\n" + all;
  }

  static String asList(String what, List<String> problems) {
    return problems.size() == 1
        ? what + ": " + problems.get(0)
        : what + ": " + problems.size() + " problems\n- " + String.join("\n- ", problems);
  }
}

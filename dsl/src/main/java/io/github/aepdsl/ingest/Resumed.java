package io.github.aepdsl.ingest;

import io.github.aepdsl.ingest.Checkpoint.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Words for where a sending goes on that was stopped or killed, and what may be there twice.
 *
 * @param at what the one before it left
 * @param ordered whether messages keep the order of their keys: then all behind the oldest open one
 *     goes out again
 */
record Resumed(Checkpoint at, boolean ordered) {

  /** For example {@code from line 4,001, and lines 1,001 to 2,000 again}. */
  String from() {
    List<Part> open = joined();
    return "from line "
        + number(at.next().number())
        + (open.isEmpty() ? "" : ", and lines " + lines(open) + " again");
  }

  /** The same, and what may be there twice. */
  String words() {
    String twice =
        ordered
            ? "all that had left after that line"
            : "what was under way when it ended, %s messages at most".formatted(number(at.most()));
    return "resumed %s; maybe twice: %s".formatted(from(), twice);
  }

  private static String lines(List<Part> parts) {
    return parts.stream()
        .map(part -> number(part.from().number()) + " to " + number(part.to().number() - 1))
        .collect(Collectors.joining(" and "));
  }

  /** Parts that follow on each other as one. */
  private List<Part> joined() {
    List<Part> joined = new ArrayList<>();
    for (Part part : at.open()) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).to().equals(part.from())) {
        joined.set(last, new Part(joined.get(last).from(), part.to()));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}

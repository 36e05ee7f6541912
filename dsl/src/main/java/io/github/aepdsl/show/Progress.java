package io.github.aepdsl.show;

import io.github.aepdsl.error.OneLine;
import java.time.Duration;
import java.util.Locale;

/**
 * How far a loop is. Immutable.
 *
 * @param what the loop does, such as {@code sending}
 * @param done how many items are done
 * @param total how many there are
 * @param spent how long it took so far
 * @param estimated whether nobody knows yet how many there are, and the total is a guess
 */
public record Progress(String what, int done, int total, Duration spent, boolean estimated) {

  /** Sooner than this a rate says little, and nobody waits. */
  private static final Duration SOON = Duration.ofSeconds(2);

  public Progress {
    what = OneLine.of(what);
  }

  /** How far a loop is of which it is known how many items there are. */
  public Progress(String what, int done, int total, Duration spent) {
    this(what, done, total, spent, false);
  }

  /** How far a loop is that has just begun, or that nobody timed. */
  public Progress(String what, int done, int total) {
    this(what, done, total, Duration.ZERO);
  }

  /** For example {@code sending: 812 of about 2,000, 40.6/s, 30 s left}. */
  @Override
  public String toString() {
    String of = estimated ? "of about" : "of";
    return String.format(Locale.ROOT, "%s: %,d %s %,d%s", what, done, of, total, pace());
  }

  private String pace() {
    if (done == 0 || spent.compareTo(SOON) < 0) {
      return "";
    }
    double seconds = spent.toMillis() / 1e3;
    Duration left = Duration.ofSeconds(Math.round(seconds / done * (total - done)));
    return String.format(Locale.ROOT, ", %.1f/s, ", done / seconds)
        + (done == total && !estimated ? "took " + words(spent) : words(left) + " left");
  }

  private static String words(Duration time) {
    long minutes = time.toMinutes();
    return minutes == 0 ? time.toSeconds() + " s" : minutes + " min " + time.toSecondsPart() + " s";
  }
}

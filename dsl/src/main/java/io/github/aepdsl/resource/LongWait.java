package io.github.aepdsl.resource;

import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.show.Display;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Shows how a wait goes, once it is so long that one wonders. Where a display can replace what it
 * shows it hears of every look, else of changes only. Not thread safe.
 */
public final class LongWait {

  /** Sooner than this nobody wonders. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private final Display display;
  private final Timing timing;
  private final Instant start;
  private Optional<Consumer<Object>> place = Optional.empty();
  private String last = "";

  LongWait(Display display, Timing timing) {
    this.display = display;
    this.timing = timing;
    this.start = timing.now();
  }

  /** Tells how it stands now, such as {@code run inProgress, 300 rows in}. */
  public void at(String state) {
    Duration spent = Duration.between(start, timing.now());
    if (spent.compareTo(SOON) >= 0 && (display.replaces() || !state.equals(last))) {
      show(state + ", " + spent.toSeconds() + " s so far");
      last = state;
    }
  }

  private void show(String line) {
    place.ifPresentOrElse(
        known -> known.accept(line), () -> place = Optional.of(display.showChanging(line)));
  }
}

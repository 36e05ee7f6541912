package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.internal.http.TopGroup;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.show.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows how far a sending is, once it takes longer than a moment. */
final class SendProgress implements AutoCloseable {

  private static final long REPLACING_MILLIS = 250;

  /** Where nothing can be replaced each state costs a line. */
  private static final long PRINTING_MILLIS = 5_000;

  private final Display display;
  private final String what;
  private final MessageSource source;
  private final Tally tally;
  private final Timing timing;
  private final Instant begin;
  private final Thread thread;
  private Optional<Consumer<Object>> place = Optional.empty();
  private boolean closed;

  SendProgress(Display display, String name, MessageSource source, Tally tally, Timing timing) {
    this.display = display;
    this.what = "sending " + name;
    this.source = source;
    this.tally = tally;
    this.timing = timing;
    this.begin = timing.now();
    this.thread = TopGroup.daemon(this::run, "aep-progress");
  }

  /** Begins to look how far it is. */
  void start() {
    thread.start();
  }

  /** Shows the end, if a beginning was shown. Interrupts nobody: displays do not expect it. */
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
    place.ifPresent(where -> where.accept(state()));
    place = Optional.empty();
  }

  /** Shows how far it is now. */
  synchronized void show() {
    Object state = state();
    if (place.isPresent()) {
      place.get().accept(state);
    } else {
      place = Optional.of(display.showChanging(state));
    }
  }

  private Object state() {
    boolean sure = source.isExpectedForSure(); // first: what is sure then stays so
    long expected = sure ? source.expected() : rounded(source.expected());
    long ended = tally.ended();
    Duration spent = Duration.between(begin, timing.now());
    if (expected < 0) {
      return String.format(Locale.ROOT, "%s: %,d so far", what, ended);
    }
    int done = (int) Math.min(Integer.MAX_VALUE, ended);
    int total = (int) Math.min(Integer.MAX_VALUE, Math.max(ended, expected));
    return new Progress(what, done, total, spent, !sure);
  }

  /** A guess is not to look as if somebody had counted: two digits of it. */
  private static long rounded(long guess) {
    long unit = 1;
    while (guess / unit >= 100) {
      unit *= 10;
    }
    return Math.round((double) guess / unit) * unit;
  }

  private synchronized void run() {
    try {
      while (!closed) {
        wait(display.replaces() ? REPLACING_MILLIS : PRINTING_MILLIS);
        if (!closed) {
          show();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // somebody ends the whole program
    }
  }
}

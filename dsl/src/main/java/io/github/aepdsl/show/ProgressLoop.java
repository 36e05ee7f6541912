package io.github.aepdsl.show;

import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The items of a loop, which shows how far it is: an item is done when the next one is asked for.
 * Each loop over it counts anew. Where a display can replace what it shows, it hears of it by time,
 * else in tenths.
 *
 * @param what the loop does, such as {@code sending}
 * @param display where it is shown
 * @param nanos tells the time, in nanoseconds
 * @param open hears of every item
 */
public record ProgressLoop<T>(
    String what, Collection<T> items, Display display, LongSupplier nanos, OpenLoop open)
    implements Iterable<T> {

  /** More steps than this tell nobody more, and each costs a line where nothing can be replaced. */
  private static final int STEPS = 10;

  /** Faster than this nobody reads. */
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  @Override
  public Iterator<T> iterator() {
    return new Walk<>(this, List.copyOf(items));
  }

  /** What there is to do, and how to loop over it. */
  @Override
  public String toString() {
    return "%s: %d to do; loop over it: for (var item : progress(...)) { ... }"
        .formatted(new Progress(what, 0, items.size()).what(), items.size());
  }

  private static final class Walk<T> implements Iterator<T> {

    private final ProgressLoop<T> loop;
    private final int total;
    private final Iterator<T> items;
    private final Consumer<Object> place;
    private final long startedAt;
    private long shownAt;
    private int begun;

    Walk(ProgressLoop<T> loop, List<T> items) {
      this.loop = loop;
      this.total = items.size();
      this.items = items.iterator();
      this.startedAt = loop.nanos.getAsLong();
      this.shownAt = startedAt;
      this.place = loop.display.showChanging(new Progress(loop.what, 0, total));
    }

    @Override
    public boolean hasNext() {
      if (begun > 0 && !items.hasNext()) {
        place.accept(after(total));
        loop.open.forget();
        begun = 0;
      }
      return items.hasNext();
    }

    @Override
    public T next() {
      T item = items.next();
      if (begun > 0 && (loop.display.replaces() ? isTime() : isStep())) {
        place.accept(after(begun));
        shownAt = loop.nanos.getAsLong();
      }
      loop.open.at(new Progress(loop.what, begun, total));
      begun++;
      return item;
    }

    private Progress after(int done) {
      Duration spent = Duration.ofNanos(loop.nanos.getAsLong() - startedAt);
      return new Progress(loop.what, done, total, spent);
    }

    private boolean isTime() {
      return loop.nanos.getAsLong() - shownAt >= PAUSE;
    }

    private boolean isStep() {
      return begun * STEPS / total > (begun - 1) * STEPS / total;
    }
  }
}

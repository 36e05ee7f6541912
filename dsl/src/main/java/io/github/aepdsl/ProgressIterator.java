package io.github.aepdsl;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Walks a collection and shows how far it is: an item is done when the next one is asked for. Where
 * a display can replace what it shows, it hears of it by time, else in tenths.
 */
final class ProgressIterator<T> implements Iterator<T> {

  /** More steps than this tell nobody more, and each costs a line where nothing can be replaced. */
  private static final int STEPS = 10;

  /** Faster than this nobody reads. */
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  private final String what;
  private final int total;
  private final Iterator<T> items;
  private final Consumer<Object> place;
  private final boolean replaces;
  private final LongSupplier nanos;
  private long shownAt;
  private int begun;

  ProgressIterator(String what, Collection<T> items, LongSupplier nanos) {
    List<T> copy = List.copyOf(items);
    this.what = what;
    this.total = copy.size();
    this.items = copy.iterator();
    this.nanos = nanos;
    this.shownAt = nanos.getAsLong();
    Display display = Display.current();
    this.replaces = display.replaces();
    this.place = display.showChanging(new Progress(what, 0, total));
  }

  @Override
  public boolean hasNext() {
    if (begun > 0 && !items.hasNext()) {
      place.accept(new Progress(what, total, total));
      begun = 0;
    }
    return items.hasNext();
  }

  @Override
  public T next() {
    T item = items.next();
    if (begun > 0 && (replaces ? isTime() : begun * STEPS / total > (begun - 1) * STEPS / total)) {
      place.accept(new Progress(what, begun, total));
      shownAt = nanos.getAsLong();
    }
    begun++;
    return item;
  }

  private boolean isTime() {
    return nanos.getAsLong() - shownAt >= PAUSE;
  }
}

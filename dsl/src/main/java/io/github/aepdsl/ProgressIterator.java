package io.github.aepdsl;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Walks a collection and shows how far it is: an item is done when the next one is asked for. */
final class ProgressIterator<T> implements Iterator<T> {

  /** More steps than this tell nobody more, and each costs a line where nothing can be replaced. */
  private static final int STEPS = 10;

  private final String what;
  private final int total;
  private final Iterator<T> items;
  private final Consumer<Object> place;
  private int begun;

  ProgressIterator(String what, Collection<T> items) {
    List<T> copy = List.copyOf(items);
    this.what = what;
    this.total = copy.size();
    this.items = copy.iterator();
    this.place = Display.current().showChanging(new Progress(what, 0, total));
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
    if (begun > 0 && begun * STEPS / total > (begun - 1) * STEPS / total) {
      place.accept(new Progress(what, begun, total));
    }
    begun++;
    return item;
  }
}

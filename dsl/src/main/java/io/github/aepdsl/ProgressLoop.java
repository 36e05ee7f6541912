package io.github.aepdsl;

import java.util.Collection;
import java.util.Iterator;

/** What {@code progress} gives to a loop. Each loop over it counts anew. */
record ProgressLoop<T>(String what, Collection<T> items) implements Iterable<T> {

  @Override
  public Iterator<T> iterator() {
    return new ProgressIterator<>(what, items, System::nanoTime);
  }

  @Override
  public String toString() {
    return "%s: %d to do; loop over it: for (var item : progress(...)) { ... }"
        .formatted(what, items.size());
  }
}

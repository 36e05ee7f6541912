package io.github.aepdsl.emulator.flow.list;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Where the resources of all kinds are kept. A family of operations takes its shelves from here, so
 * that the platform can forget everything at once. Safe for use by several threads.
 */
public final class StoreRoom {

  private final List<Shelves<?>> kinds = new CopyOnWriteArrayList<>();

  /** New, empty shelves for a kind of resources, such as {@code connections}. */
  public <T extends Stored> Shelves<T> shelves(String kind) {
    Shelves<T> shelves = new Shelves<>(kind);
    kinds.add(shelves);
    return shelves;
  }

  /** Empties all shelves. */
  public void clear() {
    kinds.forEach(Shelves::clear);
  }
}

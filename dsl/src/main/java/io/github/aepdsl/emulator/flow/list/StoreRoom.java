package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.store.Codec;
import io.github.aepdsl.emulator.store.Journal;
import io.github.aepdsl.emulator.store.Keeper;
import io.github.aepdsl.emulator.store.StateStore;
import java.util.Optional;

/**
 * Where the resources of all kinds are kept. A family of operations takes its shelves from here, so
 * that the platform can forget everything at once. Safe for use by several threads.
 */
public final class StoreRoom {

  private final StateStore store;

  /** A room that keeps nothing beyond the process. */
  public StoreRoom() {
    this(StateStore.inMemory());
  }

  /** A room of this state: what is kept there is on its shelves again. */
  public StoreRoom(StateStore store) {
    this.store = store;
  }

  /** New, empty shelves for a kind of resources that goes with the process. */
  public <T extends Stored> Shelves<T> shelves(String kind) {
    return taken(new Shelves<>(kind, Keeper.ofNothing()));
  }

  /** Shelves for a kind of resources, such as {@code connections}, with those that were kept. */
  public <T extends Stored> Shelves<T> shelves(String kind, Codec<T> codec) {
    return taken(new Shelves<>(kind, store.keeper(kind, codec)));
  }

  /** A journal of this name, where state is kept. */
  public Optional<Journal> journal(String name, int entries) {
    return store.journal(name, entries);
  }

  private <T extends Stored> Shelves<T> taken(Shelves<T> shelves) {
    store.add(shelves);
    return shelves;
  }
}

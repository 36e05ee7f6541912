package io.github.aepdsl.emulator;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One sandbox's connections, by id, by age and by name, so that no request has to look at all of
 * them. Safe for use by several threads.
 */
final class Shelf {

  private final Map<String, StoredConnection> byId = new ConcurrentHashMap<>();
  private final NavigableMap<Position, StoredConnection> byAge = new ConcurrentSkipListMap<>();
  private final NavigableMap<Position, StoredConnection> byName = new ConcurrentSkipListMap<>();
  // A skip list counts its entries one by one.
  private final AtomicInteger size = new AtomicInteger();

  void add(StoredConnection connection) {
    byId.put(connection.id(), connection);
    byAge.put(connection.inCreationOrder(), connection);
    byName.put(connection.under(connection.name()), connection);
    size.incrementAndGet();
  }

  Optional<StoredConnection> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<StoredConnection> remove(String id) {
    Optional<StoredConnection> removed = Optional.ofNullable(byId.remove(id));
    removed.ifPresent(
        connection -> {
          byAge.remove(connection.inCreationOrder());
          byName.remove(connection.under(connection.name()));
          size.decrementAndGet();
        });
    return removed;
  }

  int size() {
    return size.get();
  }

  NavigableMap<Position, StoredConnection> byAge() {
    return byAge;
  }

  NavigableMap<Position, StoredConnection> byName() {
    return byName;
  }

  /** Those of exactly this name, oldest first. */
  NavigableMap<Position, StoredConnection> named(String name) {
    return byName.subMap(Position.before(name), false, Position.after(name), false);
  }
}

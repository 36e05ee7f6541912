package io.github.aepdsl.emulator.flow.list;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One sandbox's resources of a kind, by id, by age and by name, so that no request has to look at
 * all of them. Safe for use by several threads.
 */
final class Shelf<T extends Stored> {

  private final Map<String, T> byId = new ConcurrentHashMap<>();
  private final NavigableMap<Position, T> byAge = new ConcurrentSkipListMap<>();
  private final NavigableMap<Position, T> byName = new ConcurrentSkipListMap<>();
  // A skip list counts its entries one by one.
  private final AtomicInteger size = new AtomicInteger();

  synchronized void add(T resource) {
    byId.put(resource.id(), resource);
    byAge.put(resource.age(), resource);
    byName.put(resource.age().under(resource.name()), resource);
    size.incrementAndGet();
  }

  Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Puts one in the place of another of the same id and age, unless that is there no more. */
  synchronized boolean replace(T before, T after) {
    boolean replaced = byId.replace(before.id(), before, after);
    if (replaced) {
      byAge.put(after.age(), after);
      byName.remove(before.age().under(before.name()));
      byName.put(after.age().under(after.name()), after);
    }
    return replaced;
  }

  synchronized Optional<T> remove(String id) {
    Optional<T> removed = Optional.ofNullable(byId.remove(id));
    removed.ifPresent(
        resource -> {
          byAge.remove(resource.age());
          byName.remove(resource.age().under(resource.name()));
          size.decrementAndGet();
        });
    return removed;
  }

  int size() {
    return size.get();
  }

  NavigableMap<Position, T> byAge() {
    return byAge;
  }

  NavigableMap<Position, T> byName() {
    return byName;
  }

  /** Those of exactly this name, oldest first. */
  NavigableMap<Position, T> named(String name) {
    return byName.subMap(Position.before(name), false, Position.after(name), false);
  }
}

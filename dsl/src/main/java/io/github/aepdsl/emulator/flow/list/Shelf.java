package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.store.Keeper;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

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
  private final Keeper<T> keeper;
  private final String sandbox;

  /** An empty shelf of this sandbox, and whose resources it keeps where. */
  Shelf(Keeper<T> keeper, String sandbox) {
    this.keeper = keeper;
    this.sandbox = sandbox;
  }

  /** Takes a resource in, which is kept before anybody sees it. */
  synchronized void add(T resource) {
    keeper.put(sandbox, resource.id(), resource);
    show(resource);
  }

  /** Takes in a resource that is kept already. */
  synchronized void show(T resource) {
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
    boolean replaced = before.equals(byId.get(before.id()));
    if (replaced) {
      keeper.put(sandbox, after.id(), after);
      byId.put(after.id(), after);
      byAge.put(after.age(), after);
      byName.remove(before.age().under(before.name()));
      byName.put(after.age().under(after.name()), after);
    }
    return replaced;
  }

  synchronized Optional<T> remove(String id) {
    Optional<T> removed = find(id);
    removed.ifPresent(
        resource -> {
          keeper.remove(sandbox, id);
          byId.remove(id);
          byAge.remove(resource.age());
          byName.remove(resource.age().under(resource.name()));
          size.decrementAndGet();
        });
    return removed;
  }

  /** All there is now, oldest first. */
  synchronized List<T> all() {
    return List.copyOf(byAge.values());
  }

  /** Makes this all there is; what has not changed meanwhile is not kept again. */
  synchronized void restore(List<T> then) {
    Set<String> wanted = then.stream().map(Stored::id).collect(Collectors.toSet());
    all().stream().map(Stored::id).filter(id -> !wanted.contains(id)).forEach(this::remove);
    for (T resource : then) {
      T now = byId.get(resource.id());
      if (now == null) {
        add(resource);
      } else if (now != resource) {
        replace(now, resource);
      }
    }
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

package io.github.aepdsl.emulator.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Things of a kind by group and id: the place for what needs no index of its own. Keeps them where
 * there is a folder to. Safe for use by several threads.
 *
 * <pre>{@code
 * Drawer<StoredSet> sets = store.drawer("mappingSets", CODEC, StoredSet::id, OLDEST_FIRST);
 * sets.put("dev", set);
 * }</pre>
 *
 * @param <T> what is in it; immutable
 */
public final class Drawer<T> implements Rewindable {

  private final Map<String, Map<String, T>> byGroup = new HashMap<>();
  private final Keeper<T> keeper;
  private final Function<T, String> idOf;
  private final Comparator<T> order;

  Drawer(Keeper<T> keeper, Function<T, String> idOf, Comparator<T> order) {
    this.keeper = keeper;
    this.idOf = idOf;
    this.order = order;
    keeper.forEach((group, thing) -> in(group).put(idOf.apply(thing), thing));
  }

  /** Puts a thing in, in the place of what had its id. */
  public synchronized void put(String group, T thing) {
    String id = idOf.apply(thing);
    keeper.put(group, id, thing);
    in(group).put(id, thing);
  }

  /** Puts another thing of its id in the place of one, if that is there; what is there then. */
  public synchronized Optional<T> change(String group, String id, UnaryOperator<T> change) {
    Optional<T> changed = find(group, id).map(change);
    changed.ifPresent(thing -> put(group, thing));
    return changed;
  }

  /** The thing of this id. */
  public synchronized Optional<T> find(String group, String id) {
    return Optional.ofNullable(in(group).get(id));
  }

  /** All of a group, in order. */
  public synchronized List<T> all(String group) {
    return in(group).values().stream().sorted(order).toList();
  }

  /** All of all groups, in no particular order. */
  synchronized Stream<T> everywhere() {
    return byGroup.values().stream().flatMap(things -> List.copyOf(things.values()).stream());
  }

  /** Takes a thing out; what was there. */
  public synchronized Optional<T> remove(String group, String id) {
    keeper.remove(group, id);
    return Optional.ofNullable(in(group).remove(id));
  }

  @Override
  public synchronized Runnable capture() {
    Map<String, Map<String, T>> then = new HashMap<>();
    byGroup.forEach((group, things) -> then.put(group, Map.copyOf(things)));
    return () -> restore(then);
  }

  @Override
  public void clear() {
    restore(Map.of());
  }

  private synchronized void restore(Map<String, Map<String, T>> then) {
    for (String group : List.copyOf(byGroup.keySet())) {
      Map<String, T> wanted = then.getOrDefault(group, Map.of());
      List.copyOf(in(group).keySet()).stream()
          .filter(id -> !wanted.containsKey(id))
          .forEach(id -> remove(group, id));
      wanted.forEach((id, thing) -> putBack(group, id, thing));
    }
  }

  /** What has not changed meanwhile is not written again. */
  private void putBack(String group, String id, T thing) {
    if (in(group).get(id) != thing) {
      put(group, thing);
    }
  }

  private Map<String, T> in(String group) {
    return byGroup.computeIfAbsent(group, name -> new HashMap<>());
  }
}

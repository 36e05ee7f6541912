package io.github.aepdsl.emulator.store;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Things of a kind by group and id, in the order in which they came, which they do not know
 * themselves: each is numbered. Safe for use by several threads.
 *
 * <pre>{@code
 * Ledger<ObjectNode> datasets = store.ledger("datasets");
 * datasets.put("dev", id, dataset);
 * }</pre>
 *
 * @param <T> what is in it; immutable
 */
public final class Ledger<T> {

  private final Drawer<Entry<T>> drawer;
  private long last;

  Ledger(StateStore store, String kind, Codec<T> codec) {
    drawer =
        store.drawer(
            kind,
            new Codec<>(entry -> kept(entry, codec), json -> read(json, codec)),
            Entry::id,
            Comparator.comparingLong(Entry::number));
    last = drawer.everywhere().mapToLong(Entry::number).max().orElse(0);
  }

  private static <T> ObjectNode kept(Entry<T> entry, Codec<T> codec) {
    ObjectNode json = Trees.object().put("id", entry.id()).put("number", entry.number());
    return json.set("content", codec.write().apply(entry.thing()));
  }

  private static <T> Entry<T> read(ObjectNode json, Codec<T> codec) {
    return new Entry<>(
        json.path("number").asLong(0),
        json.path("id").asString(""),
        codec.read().apply(json.path("content").asObject()));
  }

  /** Puts a thing in: at the end, or in the place of what had its id. */
  public synchronized void put(String group, String id, T thing) {
    long number = drawer.find(group, id).map(Entry::number).orElseGet(() -> ++last);
    drawer.put(group, new Entry<>(number, id, thing));
  }

  /** Puts another thing in the place of one, if that is there; what is there then. */
  public Optional<T> change(String group, String id, UnaryOperator<T> change) {
    return drawer
        .change(group, id, entry -> new Entry<>(entry.number(), id, change.apply(entry.thing())))
        .map(Entry::thing);
  }

  /** The thing of this id. */
  public Optional<T> find(String group, String id) {
    return drawer.find(group, id).map(Entry::thing);
  }

  /** All of a group, oldest first. */
  public List<T> all(String group) {
    return drawer.all(group).stream().map(Entry::thing).toList();
  }

  /** All of all groups, in no particular order. */
  public Stream<T> everywhere() {
    return drawer.everywhere().map(Entry::thing);
  }

  /** All of a group by id, oldest first. */
  public Map<String, T> byId(String group) {
    Map<String, T> all = new LinkedHashMap<>();
    drawer.all(group).forEach(entry -> all.put(entry.id(), entry.thing()));
    return all;
  }

  /** Takes a thing out; what was there. */
  public Optional<T> remove(String group, String id) {
    return drawer.remove(group, id).map(Entry::thing);
  }

  private record Entry<T>(long number, String id, T thing) {}
}

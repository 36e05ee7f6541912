package io.github.aepdsl.emulator.flow.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * The resources of a shelf that a query asks for. Walks an index where one fits, and keeps only a
 * page's worth in hand where none does: no request sorts or copies the whole shelf.
 */
record Selection<T extends Stored>(Shelf<T> shelf, ListRequest query) {

  /** The first ones after the query's position, at most this many. */
  List<T> first(int count) {
    return index()
        .map(index -> walk(index).filter(this::matches).limit(count).toList())
        .orElseGet(() -> smallest(count));
  }

  long count() {
    return query.filters().isEmpty() ? shelf.size() : candidates().filter(this::matches).count();
  }

  private boolean matches(T resource) {
    return query.filters().stream()
        .allMatch(filter -> filter.matches(resource.holding(FilterFields.root(filter.path()))));
  }

  private Optional<String> name() {
    return query.valuesOf("name").filter(names -> names.size() == 1).map(names -> names.get(0));
  }

  private Optional<NavigableMap<Position, T>> index() {
    SortOrder order = query.order();
    boolean sorted = order.isByAge() || order.isByName();
    if (!sorted || query.valuesOf("id").isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        name().map(shelf::named).orElseGet(() -> order.isByAge() ? shelf.byAge() : shelf.byName()));
  }

  private Stream<T> walk(NavigableMap<Position, T> index) {
    NavigableMap<Position, T> directed = query.order().descending() ? index.descendingMap() : index;
    return query
        .after()
        .map(this::inIndex)
        .map(after -> directed.tailMap(after, false))
        .orElse(directed)
        .values()
        .stream();
  }

  /** Within one name, the index by name is the order of age. */
  private Position inIndex(Position after) {
    return name().map(n -> new Position(n, after.createdAt(), after.sequence())).orElse(after);
  }

  private Stream<T> candidates() {
    return query
        .valuesOf("id")
        .map(ids -> ids.stream().distinct().flatMap(id -> shelf.find(id).stream()))
        .or(() -> name().map(name -> shelf.named(name).values().stream()))
        .orElseGet(() -> shelf.byAge().values().stream());
  }

  private List<T> smallest(int count) {
    Comparator<Position> order = query.order().comparator();
    Comparator<T> byPosition = Comparator.comparing(query.order()::position, order);
    PriorityQueue<T> heap = new PriorityQueue<>(byPosition.reversed());
    candidates()
        .filter(this::matches)
        .filter(resource -> isAfter(resource, order))
        .forEach(
            resource -> {
              heap.add(resource);
              if (heap.size() > count) {
                heap.poll();
              }
            });
    List<T> sorted = new ArrayList<>(heap);
    sorted.sort(byPosition);
    return sorted;
  }

  private boolean isAfter(T resource, Comparator<Position> order) {
    Position position = query.order().position(resource);
    return query.after().map(after -> order.compare(position, after) > 0).orElse(true);
  }
}

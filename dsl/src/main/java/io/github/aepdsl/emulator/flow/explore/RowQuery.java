package io.github.aepdsl.emulator.flow.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which rows of an object are wanted. Immutable; each {@code with} returns a copy.
 *
 * <pre>{@code
 * RowQuery.of(SourceObject.table("shop.orders")).withDelta(Delta.by("placed_at").after(last))
 * }</pre>
 *
 * @param columns their names; empty for all
 * @param delta the part that is new; empty for all
 * @param filter what rows have to match; drivers leave it to the source where they can
 * @param limit at most this many
 */
public record RowQuery(
    SourceObject object,
    List<String> columns,
    Optional<Delta> delta,
    Optional<RowFilter> filter,
    long limit) {

  /** Copies the list. */
  public RowQuery {
    columns = List.copyOf(columns);
  }

  /** Everything in the object. */
  public static RowQuery of(SourceObject object) {
    return new RowQuery(object, List.of(), Optional.empty(), Optional.empty(), Long.MAX_VALUE);
  }

  /**
   * Makes sure that the object has all columns that the query names.
   *
   * @throws SourceTrouble when it lacks one
   */
  public void check(Predicate<String> known) throws SourceTrouble {
    for (String name : named()) {
      if (!known.test(name)) {
        throw SourceTrouble.noSuchColumn(name, object.path());
      }
    }
  }

  /** All columns that it names, wherever. */
  public List<String> named() {
    return Stream.of(
            columns.stream(),
            delta.stream().map(Delta::column),
            filter.stream().flatMap(RowFilter::columns))
        .flatMap(names -> names)
        .toList();
  }

  /** A copy with these columns only. */
  public RowQuery withColumns(List<String> names) {
    return new RowQuery(object, names, delta, filter, limit);
  }

  /** A copy with this part of the rows only. */
  public RowQuery withDelta(Delta part) {
    return new RowQuery(object, columns, Optional.of(part), filter, limit);
  }

  /** A copy with the rows only that match. */
  public RowQuery withFilter(Optional<RowFilter> condition) {
    return new RowQuery(object, columns, delta, condition, limit);
  }

  /** A copy with at most this many rows. */
  public RowQuery withLimit(long count) {
    return new RowQuery(object, columns, delta, filter, count);
  }
}

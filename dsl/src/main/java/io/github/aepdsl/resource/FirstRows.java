package io.github.aepdsl.resource;

import io.github.aepdsl.show.TableView;
import java.util.List;
import java.util.function.Function;

/**
 * The first 20 of a list, as a table shows them.
 *
 * @param some at least so many of the list as are shown
 * @param count how many there are in all
 */
public record FirstRows<T>(List<T> some, long count) {

  private static final int SHOWN = 20;

  /** Those of a list, read now; it is counted only when there are more. */
  public static <T extends Identified> FirstRows<T> of(LazyList<T> all) {
    List<T> some = all.stream().limit(SHOWN + 1L).toList();
    return new FirstRows<>(some, some.size() <= SHOWN ? some.size() : all.count());
  }

  /** Those of things that are here. */
  public static <T> FirstRows<T> of(List<T> all) {
    return new FirstRows<>(all, all.size());
  }

  /** The table, with a heading that counts all and says where they are. */
  public TableView table(
      String noun,
      String plural,
      Location where,
      List<String> titles,
      Function<T, List<String>> row) {
    return new TableView(
        "%d %s in %s".formatted(count, count == 1 ? noun : plural, where),
        List.of(),
        titles,
        some.stream().limit(SHOWN).map(row).toList(),
        count <= SHOWN ? List.of() : List.of("… and " + (count - SHOWN) + " more"));
  }
}

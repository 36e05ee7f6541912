package io.github.aepdsl.resource;

import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts things of one kind into columns: the name, what the kind shows, the id. */
record ResourceTable<R extends Resource<R>>(Kind<R> kind, Location location) {

  private static final int ROWS = 20;

  /** A table of the first 20 of a list, read now. */
  TableView of(Resources<R> all) {
    List<R> some = all.stream().limit(ROWS + 1L).toList();
    return of(some, some.size() <= ROWS ? some.size() : all.count());
  }

  /** A table of the first 20 of so many. */
  TableView of(List<R> some, long count) {
    return new TableView(
            "%d %s in %s".formatted(count, count == 1 ? kind.noun() : kind.plural(), location),
            List.of(),
            titles(),
            some.stream().limit(ROWS).map(this::row).toList(),
            count <= ROWS ? List.of() : List.of("… and " + (count - ROWS) + " more"))
        .withoutIfEmpty("id");
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>(List.of("name"));
    kind.columns().forEach(column -> titles.add(column.title()));
    titles.add("id");
    return titles;
  }

  private List<String> row(R thing) {
    return Stream.of(
            Stream.of(Cells.line(thing.name())),
            kind.columns().stream().map(column -> Cells.line(column.text().apply(thing))),
            Stream.of(thing.id()))
        .flatMap(cells -> cells)
        .toList();
  }
}

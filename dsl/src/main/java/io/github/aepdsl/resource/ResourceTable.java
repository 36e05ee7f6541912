package io.github.aepdsl.resource;

import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts things of one kind into columns: the name, what the kind shows, the id. */
record ResourceTable<R extends Resource<R>>(Kind<R> kind, Location location) {

  TableView of(FirstRows<R> rows) {
    return rows.table(kind.noun(), kind.plural(), location, titles(), this::row)
        .withoutIfEmpty("id");
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>(List.of(kind.nameTitle()));
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

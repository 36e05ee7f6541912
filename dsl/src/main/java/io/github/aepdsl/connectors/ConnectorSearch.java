package io.github.aepdsl.connectors;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.CatalogEntry;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the connector that somebody means: by key, name or id, or by a part of key or name. */
final class ConnectorSearch {

  private ConnectorSearch() {}

  static Connector find(String source) {
    String wanted = Checked.text("source", source);
    CatalogEntry entry =
        all()
            .filter(one -> names(one).anyMatch(wanted::equalsIgnoreCase))
            .findFirst()
            .orElseGet(() -> byPart(wanted));
    return Catalog.load().byKey(entry.key()).orElseThrow();
  }

  private static CatalogEntry byPart(String part) {
    List<CatalogEntry> found =
        all().filter(one -> names(one).anyMatch(name -> Suggestion.isPart(part, name))).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new InvalidValueException(
        found.isEmpty()
            ? unknown(part)
            : Problem.of(
                "'%s' could be %s"
                    .formatted(
                        part,
                        found.stream().map(CatalogEntry::key).collect(Collectors.joining(", ")))));
  }

  private static Problem unknown(String source) {
    Problem problem = Problem.of("there is no source '%s'".formatted(source));
    Problem meant =
        problem.meant(Suggestion.nearest(source, all().map(CatalogEntry::key).toList()));
    return meant.fix().isPresent() ? meant : problem.trying("aep().connectors(), which lists all");
  }

  private static Stream<String> names(CatalogEntry entry) {
    return Stream.of(entry.key(), entry.name(), entry.connectionSpecId());
  }

  private static Stream<CatalogEntry> all() {
    return Catalog.load().entries().stream();
  }
}

package io.github.aepdsl.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalog's table of contents: the month of its facts, then a line of columns for each
 * connector, which is read in a fraction of the time that JSON takes.
 */
final class CatalogIndex {

  private static final int FACTS = 6;

  private final String factsAsOf;
  private final List<CatalogEntry> entries;
  private final Map<String, String> keys = new HashMap<>();

  private CatalogIndex(String factsAsOf, List<CatalogEntry> entries) {
    this.factsAsOf = factsAsOf;
    this.entries = entries;
    entries.forEach(entry -> keys.putIfAbsent(entry.connectionSpecId(), entry.key()));
  }

  /**
   * Reads the text of an index.
   *
   * @throws IllegalArgumentException when it is none
   */
  static CatalogIndex of(String text) {
    List<String> lines = List.of(text.split("\n"));
    return new CatalogIndex(lines.get(0), lines.stream().skip(1).map(CatalogIndex::entry).toList());
  }

  String factsAsOf() {
    return factsAsOf;
  }

  List<CatalogEntry> entries() {
    return entries;
  }

  /** The key of the connector with this spec id; of several the first. */
  Optional<String> keyOf(String connectionSpecId) {
    return Optional.ofNullable(keys.get(connectionSpecId));
  }

  private static CatalogEntry entry(String line) {
    String[] facts = line.split("\t", -1);
    if (facts.length != FACTS) {
      throw new IllegalArgumentException("catalog: no entry: " + line);
    }
    return new CatalogEntry(
        facts[0],
        facts[1],
        facts[2],
        facts[3],
        CatalogReader.constant(Status.class, facts[4]),
        Optional.of(facts[5]).filter(since -> !since.isEmpty()));
  }
}

package io.github.aepdsl.catalog;

import io.github.aepdsl.error.OneLine;
import java.util.Optional;

/**
 * What the catalog's index says about one connector: enough to list it and to find it, known
 * without reading its auth specs. Immutable.
 *
 * @param key its method on the session, {@code aep().<key>()}
 * @param name Adobe's display name
 * @param category Adobe's category, such as {@code database}
 * @param connectionSpecId {@code connectionSpec.id}, a UUID
 * @param status how far Adobe stands behind it
 * @param statusSince when a deprecation was announced for, as {@code 2025-05}
 */
public record CatalogEntry(
    String key,
    String name,
    String category,
    String connectionSpecId,
    Status status,
    Optional<String> statusSince) {

  /** An entry for what the catalog does not list: of unknown category and status. */
  static CatalogEntry unlisted(String key, String name, String connectionSpecId) {
    return new CatalogEntry(
        key, name, "unknown", connectionSpecId, Status.UNKNOWN, Optional.empty());
  }

  CatalogEntry withCategory(String category) {
    return new CatalogEntry(key, name, category, connectionSpecId, status, statusSince);
  }

  /** For example {@code cassandra: Cassandra}. */
  @Override
  public String toString() {
    return OneLine.of(key) + ": " + OneLine.of(name);
  }
}

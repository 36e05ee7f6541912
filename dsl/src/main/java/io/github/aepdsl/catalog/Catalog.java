package io.github.aepdsl.catalog;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All connectors with a documented base connection. {@link #load()} is the jar's own list; one
 * connector is read without the others, so that a first draft does not wait for all. Thread safe,
 * and never changes.
 */
public final class Catalog {

  private static final String INDEX = "index.tsv";
  private static final Catalog BUILT_IN = new Catalog(Catalog.class::getResourceAsStream);

  private final CatalogFolder folder;
  private final Map<String, Connector> found = new ConcurrentHashMap<>();
  private volatile CatalogIndex index;
  private volatile List<Connector> all;

  Catalog(CatalogFolder folder) {
    this.folder = folder;
  }

  /** The catalog that this jar carries. */
  public static Catalog load() {
    return BUILT_IN;
  }

  /**
   * A catalog from a folder of the same files: {@code index.tsv}, and one for each connector.
   *
   * @throws UncheckedIOException when a file cannot be read
   * @throws IllegalArgumentException when they are no catalog
   */
  public static Catalog read(Path folder) {
    Catalog catalog = new Catalog(name -> Files.newInputStream(folder.resolve(name)));
    catalog.connectors();
    return catalog;
  }

  /** The month the facts were read from Adobe's pages, as {@code 2026-06}. */
  public String factsAsOf() {
    return index().factsAsOf();
  }

  /** What a list shows of each connector, in the order of the list; reads the index only. */
  public List<CatalogEntry> entries() {
    return index().entries();
  }

  /** The connectors, in the order of the list; reads all of them. */
  public List<Connector> connectors() {
    if (all == null) {
      all = entries().stream().map(this::listed).toList();
    }
    return all;
  }

  /** The connector of this key, such as {@code cassandra}. */
  public Optional<Connector> byKey(String key) {
    Optional<Connector> known = Optional.ofNullable(found.get(key));
    return known.isPresent() ? known : readConnector(key);
  }

  /** The connector of this connection spec id; the first one where Adobe gives several the same. */
  public Optional<Connector> bySpecId(String connectionSpecId) {
    return index().keyOf(connectionSpecId).flatMap(this::byKey);
  }

  private Optional<Connector> readConnector(String key) {
    if (!key.matches("\\w+")) {
      return Optional.empty();
    }
    Optional<Connector> connector =
        folder
            .read(key + ".json")
            .map(CatalogReader::connector)
            .filter(one -> one.key().equals(key)); // a disk may ignore the case of names
    connector.ifPresent(one -> found.put(key, one));
    return connector;
  }

  private Connector listed(CatalogEntry entry) {
    return byKey(entry.key()).orElseThrow(() -> missing(entry.key() + ".json"));
  }

  private CatalogIndex index() {
    if (index == null) {
      index = folder.read(INDEX).map(CatalogIndex::of).orElseThrow(() -> missing(INDEX));
    }
    return index;
  }

  private static IllegalArgumentException missing(String file) {
    return new IllegalArgumentException("catalog: there is no " + file);
  }
}

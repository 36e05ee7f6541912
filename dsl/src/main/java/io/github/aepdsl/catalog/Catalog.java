package io.github.aepdsl.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All connectors with a documented base connection. Immutable; {@link #load()} reads the jar's own
 * list once and may be called from any thread.
 *
 * @param factsAsOf the month the facts were read from Adobe's pages, as {@code 2026-06}
 * @param connectors the connectors, in the order of the file
 */
public record Catalog(String factsAsOf, List<Connector> connectors) {

  private static final class Holder {
    static final Catalog BUILT_IN = readResource();

    private static Catalog readResource() {
      try (InputStream json = Catalog.class.getResourceAsStream("connectors.json")) {
        return CatalogReader.read(json.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The catalog that this jar carries. */
  public static Catalog load() {
    return Holder.BUILT_IN;
  }

  /**
   * A catalog from a file of the same format.
   *
   * @throws UncheckedIOException when the file cannot be read
   * @throws IllegalArgumentException when it does not hold a catalog
   */
  public static Catalog read(Path file) {
    try {
      return CatalogReader.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The connector of this key, such as {@code cassandra}. */
  public Optional<Connector> byKey(String key) {
    return connectors.stream().filter(connector -> connector.key().equals(key)).findFirst();
  }

  /** The connector of this connection spec id; the first one where Adobe gives several the same. */
  public Optional<Connector> bySpecId(String connectionSpecId) {
    return connectors.stream()
        .filter(connector -> connector.connectionSpecId().equals(connectionSpecId))
        .findFirst();
  }
}

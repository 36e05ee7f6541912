package io.github.aepdsl.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All connectors with a documented base connection. {@link #load()} is the jar's own list; one
 * connector is read without the others, so that a first draft does not wait for all. Thread safe,
 * and never changes.
 */
public final class Catalog {

  private static final class Holder {
    static final Catalog BUILT_IN = new Catalog(readResource());

    private static String readResource() {
      try (InputStream json = Catalog.class.getResourceAsStream("connectors.json")) {
        return new String(json.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final CatalogText text;
  private final Map<String, Connector> found = new ConcurrentHashMap<>();
  private volatile CatalogReader.Whole whole;

  private Catalog(String json) {
    this.text = new CatalogText(json);
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
      Catalog catalog = new Catalog(Files.readString(file));
      catalog.whole();
      return catalog;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The month the facts were read from Adobe's pages, as {@code 2026-06}. */
  public String factsAsOf() {
    return whole().factsAsOf();
  }

  /** The connectors, in the order of the file. */
  public List<Connector> connectors() {
    return whole().connectors();
  }

  /** The connector of this key, such as {@code cassandra}. */
  public Optional<Connector> byKey(String key) {
    return find("key", key, Connector::key);
  }

  /** The connector of this connection spec id; the first one where Adobe gives several the same. */
  public Optional<Connector> bySpecId(String connectionSpecId) {
    return find("connectionSpecId", connectionSpecId, Connector::connectionSpecId);
  }

  private Optional<Connector> find(String name, String value, Function<Connector, String> valueOf) {
    Connector known = found.get(value);
    if (known != null) {
      return Optional.of(known).filter(connector -> valueOf.apply(connector).equals(value));
    }
    Optional<Connector> connector =
        text.entry(name, value)
            .map(CatalogReader::connector)
            .or(
                () ->
                    connectors().stream()
                        .filter(one -> valueOf.apply(one).equals(value))
                        .findFirst());
    connector.ifPresent(one -> found.put(value, one));
    return connector;
  }

  private CatalogReader.Whole whole() {
    if (whole == null) {
      whole = CatalogReader.whole(text.json());
    }
    return whole;
  }
}

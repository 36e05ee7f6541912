package io.github.aepdsl;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The request body that one auth spec's draft must send once everything required is set. The files
 * were written from Adobe's pages, never by the code under test.
 */
record Golden(Connector connector, AuthSpec spec, JsonNode body) {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/golden");

  private static final String STORAGE_KEY = "a2V5LXNhbXBsZQ==";

  /** What the connection strings were written with. */
  private static final Map<String, String> PARTS =
      Map.of(
          "server", "db.example.com",
          "host", "db.example.com",
          "port", "8093",
          "database", "shop",
          "user", "svc",
          "password", "pw-sample-1",
          "sid", "ORCL",
          "account", "acme-eu1",
          "warehouse", "LOAD_WH",
          "accountName", "acmestore");

  /** One for each auth spec of the catalog, in its order. */
  static List<Golden> all() {
    return Catalog.load().connectors().stream()
        .flatMap(connector -> connector.auth().stream().map(spec -> read(connector, spec)))
        .toList();
  }

  static long files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.count();
    }
  }

  static Golden read(Connector connector, AuthSpec spec) {
    try {
      Path file = FOLDER.resolve(connector.key() + "." + spec.step() + ".json");
      return new Golden(connector, spec, new JsonMapper().readTree(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return body.path("name").asString();
  }

  JsonNode params() {
    return body.path("auth").path("params");
  }

  /** What somebody has to type: neither a default nor what the draft's name fills. */
  Map<String, Object> given() {
    Map<String, Object> given = new LinkedHashMap<>();
    spec.params().stream()
        .filter(param -> params().has(param.name()) && !param.fromName())
        .filter(param -> param.defaultValue().isEmpty())
        .forEach(param -> given.put(param.method(), plain(params().get(param.name()))));
    return given;
  }

  /** The same for a connection string that is composed; empty where there is none. */
  Map<String, Object> parts() {
    Map<String, Object> parts = new LinkedHashMap<>();
    composable()
        .filter(part -> part.defaultValue().isEmpty())
        .forEach(part -> parts.put(part.method(), PARTS.getOrDefault(part.name(), STORAGE_KEY)));
    return parts;
  }

  /** Everything that has a setter. */
  List<Parameter> settable() {
    return Stream.concat(spec.params().stream(), composable()).toList();
  }

  private Stream<Parameter> composable() {
    return spec.params().stream()
        .flatMap(param -> param.composition().stream())
        .flatMap(composition -> composition.parts().stream());
  }

  @Override
  public String toString() {
    return connector.key() + "." + spec.step();
  }

  private static Object plain(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    return value.isInt() ? (Object) value.intValue() : value.stringValue();
  }
}

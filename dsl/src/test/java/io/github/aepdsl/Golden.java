package io.github.aepdsl;

import static java.util.Map.entry;

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
import java.util.Objects;
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

  /** What the connection strings were written with. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          entry("server", "db.example.com"),
          entry("host", "db.example.com"),
          entry("port", "8093"),
          entry("database", "shop"),
          entry("user", "svc"),
          entry("password", "pw-sample-1"),
          entry("sid", "ORCL"),
          entry("account", "acme-eu1"),
          entry("warehouse", "LOAD_WH"),
          entry("accountName", "acmestore"),
          entry("accountKey", "a2V5LXNhbXBsZQ=="));

  /** One for each auth spec of the catalog, in its order. */
  static List<Golden> all() {
    return Catalog.load().connectors().stream()
        .flatMap(connector -> connector.auth().stream().map(spec -> read(connector, spec)))
        .toList();
  }

  /** The names of all golden files, whether an auth spec has them or not. */
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  static Golden read(Connector connector, AuthSpec spec) {
    try {
      Path file = FOLDER.resolve(file(connector, spec));
      return new Golden(connector, spec, new JsonMapper().readTree(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the file for an auth spec. */
  static String file(Connector connector, AuthSpec spec) {
    return connector.key() + "." + spec.step() + ".json";
  }

  String name() {
    return body.path("name").asString();
  }

  String specId() {
    return body.at("/connectionSpec/id").stringValue();
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
        .forEach(part -> parts.put(part.method(), Objects.requireNonNull(PARTS.get(part.name()))));
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

package io.github.aepdsl.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Splits the list of connectors: a file for each, and an index of what lists and look-ups need. */
final class CatalogSplit {

  /** The columns of the index. */
  private static final List<String> INDEXED =
      List.of("key", "name", "category", "connectionSpecId", "status", "statusSince");

  private final OutputFolder folder;

  CatalogSplit(OutputFolder folder) {
    this.folder = folder;
  }

  void write(Path list) throws IOException {
    JsonNode catalog = new JsonMapper().readTree(list);
    StringBuilder index = new StringBuilder(catalog.required("factsAsOf").stringValue());
    for (JsonNode connector : catalog.required("connectors")) {
      folder.write(connector.required("key").stringValue() + ".json", connector.toString());
      index.append('\n').append(entry(connector));
    }
    folder.write("index.tsv", index.append('\n').toString());
  }

  private static String entry(JsonNode connector) {
    return INDEXED.stream()
        .map(fact -> connector.path(fact).asString(""))
        .collect(Collectors.joining("\t"));
  }
}

package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.catalog.Catalog;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The connection specs, made from the catalog when they are first asked for. */
final class SpecList {

  /** As paths and errors have it. */
  static final String KIND = "connectionSpecs";

  private final Catalog catalog;
  private Map<String, ObjectNode> byId;

  SpecList(Catalog catalog) {
    this.catalog = catalog;
  }

  Collection<ObjectNode> all() {
    return byId().values();
  }

  Optional<ObjectNode> find(String id) {
    return Optional.ofNullable(byId().get(id));
  }

  private synchronized Map<String, ObjectNode> byId() {
    if (byId == null) {
      byId = new LinkedHashMap<>();
      catalog.connectors().forEach(c -> byId.putIfAbsent(c.connectionSpecId(), SpecJson.of(c)));
    }
    return byId;
  }
}

package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.catalog.Catalog;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The connection specs, made from the catalog when they are first asked for, and that of the data
 * lake.
 */
final class SpecList implements SpecShelf {

  private final Catalog catalog;
  private Map<String, ObjectNode> byId;

  SpecList(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String kind() {
    return "connectionSpecs";
  }

  @Override
  public Collection<ObjectNode> all() {
    return byId().values();
  }

  @Override
  public Optional<ObjectNode> one(String id) {
    return Optional.ofNullable(byId().get(id));
  }

  private synchronized Map<String, ObjectNode> byId() {
    if (byId == null) {
      byId = new LinkedHashMap<>();
      catalog.connectors().forEach(c -> byId.putIfAbsent(c.connectionSpecId(), SpecJson.of(c)));
      byId.put(FlowKinds.DATA_LAKE, SpecJson.ofDataLake());
    }
    return byId;
  }
}

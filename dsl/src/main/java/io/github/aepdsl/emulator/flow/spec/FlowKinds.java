package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The flow specs, read from a resource of their own when they are first asked for; the catalog says
 * which connectors each takes data from. Safe for use by several threads.
 */
public final class FlowKinds implements SpecShelf {

  /** The connection spec of every target: the data lake. */
  public static final String DATA_LAKE = "c604ff05-7f1a-43c0-8e18-33bf874cb11c";

  private static final String VERSION = "1.0";

  private final Catalog catalog;
  private Map<String, FlowKind> byId;

  /** Flow specs for the connectors of this catalog. */
  public FlowKinds(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The spec of this id, if there is one. */
  public Optional<FlowKind> find(String id) {
    return Optional.ofNullable(byId().get(id));
  }

  @Override
  public String kind() {
    return "flowSpecs";
  }

  @Override
  public Collection<ObjectNode> all() {
    return byId().values().stream().map(FlowKind::json).toList();
  }

  @Override
  public Optional<ObjectNode> one(String id) {
    return find(id).map(FlowKind::json);
  }

  private synchronized Map<String, FlowKind> byId() {
    if (byId == null) {
      byId = new LinkedHashMap<>();
      JsonNode file = resource();
      file.path("specs")
          .valueStream()
          .map(spec -> read(spec, file.path("parts")))
          .forEach(kind -> byId.put(kind.id(), kind));
    }
    return byId;
  }

  private FlowKind read(JsonNode spec, JsonNode parts) {
    SourceFamily sources = SourceFamily.valueOf(spec.path("sources").stringValue());
    ObjectNode json = Trees.object();
    json.set("id", spec.path("id"));
    json.set("name", spec.path("name"));
    json.set("providerId", spec.path("providerId"));
    json.put("version", VERSION);
    ArrayNode from = json.putArray("sourceConnectionSpecIds");
    catalog.connectors().stream()
        .filter(connector -> SourceFamily.of(connector) == sources)
        .map(Connector::connectionSpecId)
        .distinct()
        .forEach(from::add);
    json.putArray("targetConnectionSpecIds").add(DATA_LAKE);
    spec.path("parts").properties().forEach(use -> json.set(use.getKey(), part(use, parts)));
    json.set("permissionsInfo", Permissions.json());
    return new FlowKind(
        sources, FlowKind.Presence.valueOf(spec.path("mapping").stringValue()), json);
  }

  private static JsonNode part(Map.Entry<String, JsonNode> use, JsonNode parts) {
    if (use.getValue().isString()) {
      return parts.path(use.getValue().stringValue());
    }
    ArrayNode several = Trees.object().arrayNode();
    use.getValue().forEach(name -> several.add(parts.path(name.stringValue())));
    return several;
  }

  private static JsonNode resource() {
    try (InputStream file = FlowKinds.class.getResourceAsStream("flow-specs.json")) {
      return Trees.parse(file.readAllBytes()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.aepdsl.emulator.registry.mapping.xdm;

import io.github.aepdsl.error.Suggestion;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A field of a resolved schema, or the schema itself. Immutable. */
public final class XdmField {

  /** A field that no schema describes: it takes anything, and so do those below it. */
  public static final XdmField ANY = new XdmField(MissingNode.getInstance());

  private final XdmType type;
  private final Map<String, XdmField> children = new TreeMap<>();
  private final JsonNode items;

  private XdmField(JsonNode schema) {
    type = XdmType.of(schema);
    items = schema.path("items");
    schema
        .path("properties")
        .properties()
        .forEach(child -> children.put(child.getKey(), new XdmField(child.getValue())));
  }

  /** The root of a schema, given as one tree of {@code properties} without references. */
  public static XdmField of(JsonNode schema) {
    return new XdmField(schema);
  }

  XdmType type() {
    return type;
  }

  /** The field of this name below it; empty when the schema has none. */
  Optional<XdmField> child(String name) {
    return type == XdmType.ANY ? Optional.of(ANY) : Optional.ofNullable(children.get(name));
  }

  /** What an array has for elements; empty when it is no array. */
  Optional<XdmField> element() {
    return switch (type) {
      case ARRAY -> Optional.of(new XdmField(items));
      case ANY -> Optional.of(ANY);
      default -> Optional.empty();
    };
  }

  Optional<String> nearest(String name) {
    return Suggestion.nearest(name, children.keySet());
  }
}

package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One mapping as it was sent, in whichever of the dialects.
 *
 * @param kind never {@code STATIC}: that is an expression from here on
 * @param source a path or an expression
 * @param destination a path into the target schema
 * @param given the whole of it, for what the service keeps but does not read
 */
record MappingLine(SourceKind kind, String source, String destination, ObjectNode given) {

  private static final String SOURCE_TYPES = "ATTRIBUTE, EXPRESSION or STATIC";

  /** What the service says itself when it shows a mapping. */
  private static final Set<String> OWN =
      Set.of("id", "version", "createdDate", "modifiedDate", "createdBy", "modifiedBy");

  /**
   * The mappings under a body's {@code mappings}.
   *
   * @throws Refusal when one of them is none; all that is wrong is said at once
   */
  static List<MappingLine> all(JsonNode mappings) {
    if (!mappings.isArray()) {
      throw DataPrepError.badRequest("'mappings' has to be an array");
    }
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < mappings.size(); i++) {
      String place = "mappings[" + i + "] ";
      faults(mappings.get(i)).forEach(fault -> wrong.add(place + fault));
    }
    if (!wrong.isEmpty()) {
      throw DataPrepError.badRequest(String.join("; ", wrong));
    }
    return mappings.valueStream().map(MappingLine::of).toList();
  }

  boolean isIdentity() {
    return given.path("identity").asBoolean(false);
  }

  String sentId() {
    return Trees.string(given, "id").orElse("");
  }

  /** As it is shown: both vocabularies, and what else was sent. */
  void addTo(ObjectNode shown) {
    given.properties().stream()
        .filter(field -> !OWN.contains(field.getKey()))
        .forEach(field -> shown.set(field.getKey(), field.getValue()));
    shown
        .put("sourceType", kind.mediaType())
        .put("source", source)
        .put("destination", destination)
        .put("identity", isIdentity())
        .put("primaryIdentity", given.path("primaryIdentity").asBoolean(false))
        .put("matchScore", 0.0)
        .put("functionVersion", 1)
        .put("sourceAttribute", source)
        .put("destinationXdmPath", destination);
  }

  private static MappingLine of(JsonNode mapping) {
    SourceKind kind = kind(mapping);
    JsonNode source = first(mapping, "source", "sourceAttribute");
    boolean fixed = kind == SourceKind.STATIC;
    return new MappingLine(
        fixed ? SourceKind.EXPRESSION : kind,
        fixed ? source.toString() : source.asString(),
        first(mapping, "destination", "destinationXdmPath").asString(),
        (ObjectNode) mapping);
  }

  private static List<String> faults(JsonNode mapping) {
    if (!mapping.isObject()) {
      return List.of("has to be an object");
    }
    List<String> faults = new ArrayList<>();
    String type = mapping.path("sourceType").asString("ATTRIBUTE");
    boolean known = SourceKind.of(type).isPresent();
    if (!known) {
      faults.add("has the sourceType '" + type + "'; it is " + SOURCE_TYPES);
    }
    boolean fixed = known && kind(mapping) == SourceKind.STATIC;
    JsonNode source = first(mapping, "source", "sourceAttribute");
    if (fixed ? !source.isValueNode() || source.isNull() : !isText(source)) {
      faults.add("has no source");
    }
    if (!isText(first(mapping, "destination", "destinationXdmPath"))) {
      faults.add("has no destination");
    }
    return faults;
  }

  private static SourceKind kind(JsonNode mapping) {
    return SourceKind.of(mapping.path("sourceType").asString("ATTRIBUTE")).orElseThrow();
  }

  private static boolean isText(JsonNode node) {
    return node.isString() && !node.stringValue().isBlank();
  }

  private static JsonNode first(JsonNode mapping, String current, String classic) {
    return mapping.hasNonNull(current) ? mapping.get(current) : mapping.path(classic);
  }
}

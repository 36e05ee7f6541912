package io.github.aepdsl.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a connector's JSON as a tree: binding beans by reflection would slow the first answer. */
final class CatalogReader {

  private CatalogReader() {}

  /**
   * Reads the text of a connector's file.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Connector connector(String json) {
    try {
      return connector(JsonMapper.shared().readTree(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("catalog: no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Connector connector(JsonNode node) {
    return new Connector(
        entry(node),
        text(node, "connectionSpecVersion"),
        optional(node, "providerId"),
        optional(node, "notes").orElse(""),
        text(node, "docs"),
        node.path("inlet").asBoolean(false),
        list(node, "auth", CatalogReader::authSpec));
  }

  private static CatalogEntry entry(JsonNode node) {
    return new CatalogEntry(
        text(node, "key"),
        text(node, "name"),
        text(node, "category"),
        text(node, "connectionSpecId"),
        constant(Status.class, text(node, "status")),
        optional(node, "statusSince"));
  }

  private static AuthSpec authSpec(JsonNode node) {
    return new AuthSpec(
        text(node, "specName"),
        text(node, "step"),
        optional(node, "type"),
        optional(node, "notes").orElse(""),
        list(node, "params", CatalogReader::parameter),
        list(node, "oneOf", names -> names.valueStream().map(JsonNode::asString).toList()));
  }

  private static Parameter parameter(JsonNode node) {
    return new Parameter(
        text(node, "name"),
        constant(ParameterType.class, optional(node, "type").orElse("string")),
        constant(Required.class, optional(node, "required").orElse("yes")),
        node.path("secret").asBoolean(false),
        Parameter.defaultIn(node),
        list(node, "enum", JsonNode::asString),
        optional(node, "description").orElse(""),
        setter(node));
  }

  private static Setter setter(JsonNode node) {
    return new Setter(
        optional(node, "method").orElse(text(node, "name")),
        node.path("number").asBoolean(false),
        optional(node, "file").map(content -> constant(FileContent.class, content)),
        node.path("fromName").asBoolean(false),
        optional(node, "flag").orElse(""),
        node.optional("compose").map(CatalogReader::composition));
  }

  private static Composition composition(JsonNode node) {
    return new Composition(
        text(node, "template"),
        optional(node, "refused").orElse(""),
        list(node, "parts", CatalogReader::parameter));
  }

  private static String text(JsonNode node, String key) {
    return optional(node, key)
        .orElseThrow(() -> new IllegalArgumentException("catalog: no " + key + " in " + node));
  }

  private static Optional<String> optional(JsonNode node, String key) {
    return node.path(key).isString() ? Optional.of(node.path(key).stringValue()) : Optional.empty();
  }

  /** The constant that the list spells in lower case. */
  static <E extends Enum<E>> E constant(Class<E> type, String wire) {
    return Enum.valueOf(type, wire.toUpperCase(Locale.ROOT));
  }

  private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> read) {
    return StreamSupport.stream(node.path(key).spliterator(), false).map(read).toList();
  }
}

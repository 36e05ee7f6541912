package io.github.aepdsl.connection;

import io.github.aepdsl.show.PlainTexts;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What only the service knows of a connection; the samples of 2020 lack some of it.
 *
 * @param specName how it logs in, the name of an auth spec
 * @param shown the auth parameters that the service shows, which leaves out secrets
 */
record Facts(
    String state,
    Optional<Instant> createdAt,
    String description,
    String specName,
    Map<String, JsonNode> shown) {

  static final Facts UNKNOWN = new Facts("", Optional.empty(), "", "", Map.of());

  static Facts of(JsonNode item) {
    return new Facts(
        item.path("state").asString(""),
        createdAt(item.path("createdAt")),
        item.path("description").asString(""),
        item.at("/auth/specName").asString(""),
        shown(item.at("/auth/params")));
  }

  /** The parameters as texts. */
  Map<String, String> params() {
    Map<String, String> params = new LinkedHashMap<>();
    shown.forEach(
        (name, value) ->
            params.put(name, value.isValueNode() ? value.asString("") : value.toString()));
    return PlainTexts.map(params);
  }

  Optional<String> inletUrl() {
    return Optional.ofNullable(params().get("inletUrl")).filter(url -> !url.isBlank());
  }

  private static Optional<Instant> createdAt(JsonNode millis) {
    return millis.canConvertToLong() && millis.isIntegralNumber()
        ? Optional.of(Instant.ofEpochMilli(millis.asLong()))
        : Optional.empty();
  }

  private static Map<String, JsonNode> shown(JsonNode params) {
    Map<String, JsonNode> shown = new LinkedHashMap<>();
    params.properties().forEach(param -> shown.put(param.getKey(), param.getValue()));
    return Collections.unmodifiableMap(shown);
  }
}

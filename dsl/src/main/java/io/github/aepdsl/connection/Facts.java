package io.github.aepdsl.connection;

import io.github.aepdsl.show.PlainTexts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What only the service knows of a connection; the samples of 2020 lack some of it.
 *
 * @param specName how it logs in, the name of an auth spec
 * @param params the auth parameters that the service shows, which leaves out secrets
 */
record Facts(
    String state, Optional<Instant> createdAt, String specName, Map<String, String> params) {

  static final Facts UNKNOWN = new Facts("", Optional.empty(), "", Map.of());

  static Facts of(JsonNode item) {
    return new Facts(
        item.path("state").asString(""),
        createdAt(item.path("createdAt")),
        item.at("/auth/specName").asString(""),
        params(item.at("/auth/params")));
  }

  Optional<String> inletUrl() {
    return Optional.ofNullable(params.get("inletUrl")).filter(url -> !url.isBlank());
  }

  private static Optional<Instant> createdAt(JsonNode millis) {
    return millis.canConvertToLong() && millis.isIntegralNumber()
        ? Optional.of(Instant.ofEpochMilli(millis.asLong()))
        : Optional.empty();
  }

  private static Map<String, String> params(JsonNode params) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> param : params.properties()) {
      JsonNode value = param.getValue();
      shown.put(param.getKey(), value.isValueNode() ? value.asString("") : value.toString());
    }
    return PlainTexts.map(shown);
  }
}

package io.github.aepdsl.emulator;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The opaque text that leads to the next page. It holds the whole query and the last position, so
 * the platform keeps nothing between pages; base64url without padding, because clients cut tokens
 * at an equals sign.
 */
final class ContinuationToken {

  private ContinuationToken() {}

  static String encode(ListQuery query, Position last) {
    ObjectNode json = Json.object();
    ArrayNode properties = json.putArray("p");
    query.properties().forEach(properties::add);
    json.put("o", query.order().toString())
        .put("l", query.limit())
        .put("v", last.value())
        .put("c", last.createdAt())
        .put("s", last.sequence());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(json));
  }

  /**
   * The query of the next page.
   *
   * @throws Refusal when it is not a token of this platform
   */
  static ListQuery decode(String token) {
    JsonNode json =
        bytes(token)
            .flatMap(Json::parse)
            .filter(node -> node.path("o").isString() && node.path("s").isIntegralNumber())
            .orElseThrow(() -> ListQuery.badValue("continuationToken is not valid."));
    List<String> properties =
        StreamSupport.stream(json.path("p").spliterator(), false)
            .map(JsonNode::stringValue)
            .toList();
    Position last =
        new Position(
            json.path("v").asString(""), json.path("c").asLong(0), json.path("s").longValue());
    return ListQuery.of(
        properties,
        json.path("o").stringValue(),
        json.path("l").asInt(ListQuery.DEFAULT_LIMIT),
        false,
        Optional.of(last));
  }

  private static Optional<byte[]> bytes(String token) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(token));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What leads to the next page. It holds the whole query and the last position, so the platform
 * keeps nothing between pages; base64url without padding, because clients cut tokens at an equals
 * sign.
 *
 * @param properties the filters as they were written
 * @param order as {@code orderby} has it
 */
record ContinuationToken(List<String> properties, String order, int limit, Position last) {

  String encode() {
    ObjectNode json = Trees.object();
    ArrayNode written = json.putArray("p");
    properties.forEach(written::add);
    json.put("o", order)
        .put("l", limit)
        .put("v", last.value())
        .put("c", last.createdAt())
        .put("s", last.sequence());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Trees.bytes(json));
  }

  /** The token that a text is, or empty when it is not one of this platform. */
  static Optional<ContinuationToken> decode(String text) {
    return bytes(text)
        .flatMap(Trees::parse)
        .filter(ContinuationToken::isWhole)
        .map(ContinuationToken::of);
  }

  private static boolean isWhole(JsonNode json) {
    return json.path("o").isString()
        && json.path("l").isIntegralNumber()
        && json.path("l").canConvertToInt()
        && json.path("v").isString()
        && json.path("c").isIntegralNumber()
        && json.path("c").canConvertToLong()
        && json.path("s").isIntegralNumber()
        && json.path("s").canConvertToLong();
  }

  private static ContinuationToken of(JsonNode json) {
    List<String> properties = new ArrayList<>();
    json.path("p").forEach(property -> properties.add(property.asString("")));
    Position last =
        new Position(
            json.path("v").stringValue(), json.path("c").longValue(), json.path("s").longValue());
    return new ContinuationToken(
        properties, json.path("o").stringValue(), json.path("l").intValue(), last);
  }

  private static Optional<byte[]> bytes(String token) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(token));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

package io.github.aepdsl.resource;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.HttpAnswer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What is known of a connection: all of it once it was read, some of it when it was only sent.
 * Tolerates what the samples of 2020 lack.
 */
record Details(
    String id,
    String etag,
    String name,
    String specId,
    Optional<String> state,
    Optional<Instant> createdAt,
    Optional<String> inletUrl,
    boolean authenticated,
    boolean read) {

  /** What the request body tells, before there is an answer. */
  static Details wanted(Map<String, Object> body) {
    return sent("", "", body);
  }

  /** What the request body and the answer to it tell. */
  static Details sent(JsonNode answer, Map<String, Object> body) {
    return sent(answer.path("id").asString(), answer.path("etag").asString(""), body);
  }

  private static Details sent(String id, String etag, Map<String, Object> body) {
    Object authenticated = inner(inner(body, "auth"), "params").get("authenticationRequired");
    return new Details(
        id,
        etag,
        text(body, "name"),
        text(inner(body, "connectionSpec"), "id"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "true".equals(String.valueOf(authenticated)),
        false);
  }

  static Details of(JsonNode item) {
    JsonNode params = item.path("auth").path("params");
    return new Details(
        item.path("id").asString(""),
        item.path("etag").asString(""),
        item.path("name").asString(""),
        item.path("connectionSpec").path("id").asString(""),
        Optional.of(item.path("state").asString("")),
        item.path("createdAt").asLongOpt().stream().mapToObj(Instant::ofEpochMilli).findFirst(),
        Optional.of(params.path("inletUrl").asString("")).filter(url -> !url.isBlank()),
        params.path("authenticationRequired").asBoolean(false),
        true);
  }

  /** The exception for an answer that lacks a field which somebody wants. */
  ApiException lacks(String field) {
    String path = "/connections/" + id;
    return new ApiException(
        "GET " + path + " -> 200, but it lacks " + field + "\nTry: refresh() it, then repeat",
        new HttpAnswer("GET", path, 200, Optional.empty(), Optional.empty(), ""));
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) == null ? "" : map.get(key).toString();
  }

  private static Map<?, ?> inner(Map<?, ?> map, String key) {
    return map.get(key) instanceof Map<?, ?> inner ? inner : Map.of();
  }
}

package io.github.aepdsl.connection;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.HttpAnswer;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.list.Created;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What is known of a connection.
 *
 * @param facts what only the service knows; empty until it was read
 */
record Details(
    String id,
    String etag,
    String name,
    String specId,
    boolean authenticated,
    Optional<Facts> facts) {

  /** What the request body and the answer to it tell. */
  static Details created(Created created, Wanted wanted) {
    return new Details(
        created.id(),
        created.etag(),
        wanted.name(),
        wanted.specId(),
        wanted.authenticated(),
        Optional.empty());
  }

  /** What an item of a list tells. */
  static Details of(JsonNode item) {
    return new Details(
        item.path("id").asString(""),
        item.path("etag").asString(""),
        item.path("name").asString(""),
        item.path("connectionSpec").path("id").asString(""),
        item.at("/auth/params/" + StreamingConnection.AUTHENTICATED).asBoolean(false),
        Optional.of(Facts.of(item)));
  }

  /** The revision, as far as a header can hold it. */
  String usableEtag() {
    if (!etag.matches("[ -~]+")) {
      throw lacks("a usable etag");
    }
    return etag;
  }

  /** What the service told, as far as it was read. */
  Facts known() {
    return facts.orElse(Facts.UNKNOWN);
  }

  /** The exception for an answer that lacks a field which somebody wants. */
  ApiException lacks(String field) {
    String path = BaseConnection.path(id);
    return new ApiException(
        Problem.of("GET " + OneLine.of(path) + " -> 200, but it lacks " + field)
            .trying("refresh() it, then repeat"),
        new HttpAnswer("GET", path, 200, Optional.empty(), Optional.empty(), ""));
  }
}

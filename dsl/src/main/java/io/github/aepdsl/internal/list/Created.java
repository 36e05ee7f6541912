package io.github.aepdsl.internal.list;

import tools.jackson.databind.JsonNode;

/**
 * What a create leaves.
 *
 * @param id the new one's id
 * @param etag its revision, empty when the answer was lost or lacks it
 */
public record Created(String id, String etag) {

  /** What an object with {@code id} and {@code etag} tells. */
  static Created of(JsonNode json) {
    return new Created(json.path("id").asString(""), json.path("etag").asString(""));
  }
}

package io.github.aepdsl.internal.list;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.internal.answer.Document;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How one service words its lists and its answers. Without state. */
public interface Dialect {

  /** The address of the first page. */
  String firstPage(ListQuery query);

  /**
   * The address of the page after one; none when that was the last.
   *
   * @throws ApiException when the page says that there is one, but not where
   */
  Optional<String> nextPage(Turn turn);

  /**
   * The items of a page.
   *
   * @throws ApiException when there is no list
   */
  Stream<JsonNode> items(Document page);

  /** Where the number of items can be read instead of the items, as {@code count}. */
  default Optional<String> count(ListQuery query) {
    return Optional.empty();
  }

  /** Whether lists are sorted as they are asked for. */
  default boolean sorts() {
    return true;
  }

  /**
   * The one thing that was asked for by its id; bare, unless the service puts something around it.
   *
   * @param what its kind in words, such as {@code the connection}
   * @throws ApiException when there is none in the answer
   */
  default JsonNode one(Document answer, String what) {
    if (created(answer.json()).id().isEmpty()) {
      throw answer.lacks(what);
    }
    return answer.json();
  }

  /** What the answer to a create, or an item of a list, says of the new one. */
  Created created(JsonNode answer);

  /** When an item was created. */
  Optional<Instant> createdAt(JsonNode item);

  /** A time in milliseconds, as far as it is one. */
  static Optional<Instant> millis(JsonNode time) {
    return time.isIntegralNumber() && time.canConvertToLong()
        ? Optional.of(Instant.ofEpochMilli(time.asLong()))
        : Optional.empty();
  }
}

package io.github.aepdsl.internal.list;

import io.github.aepdsl.internal.answer.Document;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Data Access and Sandbox Management: an array of some name, pages by an offset.
 *
 * @param array the array's name, such as {@code data}
 */
public record LinkedDialect(String array) implements Dialect {

  @Override
  public String firstPage(ListQuery query) {
    return page(query, 0);
  }

  /** There are more while the count of all says so. */
  @Override
  public Optional<String> nextPage(Turn turn) {
    boolean more =
        !turn.page().array(array).isEmpty()
            && turn.page().json().at("/_page/count").asLong(0) > turn.seen();
    return more ? Optional.of(page(turn.query(), turn.seen())) : Optional.empty();
  }

  @Override
  public Stream<JsonNode> items(Document page) {
    return page.array(array).valueStream();
  }

  @Override
  public boolean sorts() {
    return false;
  }

  @Override
  public JsonNode one(Document answer, String what) {
    return answer.json();
  }

  @Override
  public Created created(JsonNode answer) {
    return Created.of(answer);
  }

  @Override
  public Optional<Instant> createdAt(JsonNode item) {
    return Dialect.millis(item.path("created"));
  }

  private static String page(ListQuery query, long start) {
    String size = query.pageSize() == 0 ? "" : "limit=" + query.perPage();
    String from = start == 0 ? "" : "start=" + start;
    return Address.with(query.path(), Stream.of(size, from));
  }
}

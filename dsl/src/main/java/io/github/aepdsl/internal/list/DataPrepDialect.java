package io.github.aepdsl.internal.list;

import io.github.aepdsl.internal.answer.Document;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Data Prep: {@code data}, pages by an offset, no filter but the name. */
public final class DataPrepDialect implements Dialect {

  private static final String DATA = "data";
  private static final String NAME = "name";

  @Override
  public String firstPage(ListQuery query) {
    return page(query, 0);
  }

  /** A page that is not full is the last: the count that comes with it is not to be relied on. */
  @Override
  public Optional<String> nextPage(Turn turn) {
    return turn.page().array(DATA).size() >= turn.query().perPage()
        ? Optional.of(page(turn.query(), turn.seen()))
        : Optional.empty();
  }

  @Override
  public Stream<JsonNode> items(Document page) {
    return page.array(DATA).valueStream();
  }

  /** A mapping set has a version where others have an etag. */
  @Override
  public Created created(JsonNode answer) {
    return new Created(answer.path("id").asString(""), answer.path("version").asString(""));
  }

  @Override
  public Optional<Instant> createdAt(JsonNode item) {
    return Dialect.millis(item.path("createdDate"));
  }

  private static String page(ListQuery query, long start) {
    Stream<String> name =
        query.conditions().stream()
            .filter(condition -> condition.field().equals(NAME) && condition.isSayable())
            .map(condition -> NAME + "=" + Address.encode(condition.value()));
    String order = query.order().isEmpty() ? "" : "orderBy=" + Address.encode(query.order());
    return Address.with(
        query.path(),
        Stream.concat(Stream.of("limit=" + query.perPage(), "start=" + start, order), name));
  }
}

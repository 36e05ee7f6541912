package io.github.aepdsl.internal.list;

import io.github.aepdsl.internal.answer.Document;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The Flow Service: {@code items}, a link to the next page, one thing as a list of one. */
public final class FlowDialect implements Dialect {

  private static final String ITEMS = "items";
  private static final String NO_LINK = "a usable link to the next page";

  @Override
  public String firstPage(ListQuery query) {
    if (query.search().isPresent()) {
      return query.path();
    }
    String size = query.pageSize() == 0 ? "" : "limit=" + query.perPage();
    return Address.with(
        query.path(), Stream.concat(Stream.of(size, order(query)), query.properties()));
  }

  @Override
  public Optional<String> nextPage(Turn turn) {
    return NextLink.of(turn.page())
        .map(
            link ->
                link.path(turn.base(), turn.path()).orElseThrow(() -> turn.page().lacks(NO_LINK)));
  }

  @Override
  public Stream<JsonNode> items(Document page) {
    return page.array(ITEMS).valueStream();
  }

  @Override
  public Optional<String> count(ListQuery query) {
    return Optional.of(query)
        .filter(list -> list.search().isEmpty())
        .map(
            list ->
                Address.with(
                    list.path(), Stream.concat(Stream.of("count=true"), list.properties())));
  }

  @Override
  public JsonNode one(Document answer, String what) {
    return items(answer)
        .filter(item -> !item.path("id").asString("").isEmpty())
        .findFirst()
        .orElseThrow(() -> answer.lacks(what));
  }

  /** A run's answer has the envelope of a list, or none. */
  @Override
  public Created created(JsonNode answer) {
    return Created.of(answer.path(ITEMS).isArray() ? answer.path(ITEMS).path(0) : answer);
  }

  @Override
  public Optional<Instant> createdAt(JsonNode item) {
    return Dialect.millis(item.path("createdAt"));
  }

  private static String order(ListQuery query) {
    return query.order().isEmpty() ? "" : "orderby=" + Address.encode(query.order());
  }
}

package io.github.aepdsl.internal.list;

import io.github.aepdsl.internal.answer.Document;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The Schema Registry: {@code results}, the next page by a value to start behind, one thing bare.
 * Ids are addresses.
 */
public final class RegistryDialect implements Dialect {

  @Override
  public String firstPage(ListQuery query) {
    return page(query, "");
  }

  @Override
  public Optional<String> nextPage(Turn turn) {
    return Optional.of(turn.page().json().at("/_page/next").asString(""))
        .filter(start -> !start.isEmpty())
        .map(start -> page(turn.query(), "start=" + Address.encode(start)));
  }

  @Override
  public Stream<JsonNode> items(Document page) {
    return page.array("results").valueStream();
  }

  /** A descriptor's id has a key of its own. */
  @Override
  public Created created(JsonNode answer) {
    String id = answer.path("$id").asString(answer.path("@id").asString(""));
    return new Created(id, answer.at("/meta:registryMetadata/eTag").asString(""));
  }

  @Override
  public Optional<Instant> createdAt(JsonNode item) {
    JsonNode metadata = item.path("meta:registryMetadata");
    return Dialect.millis(metadata.path("repo:createdDate"))
        .or(() -> Dialect.millis(metadata.path("repo:createDate")));
  }

  private static String page(ListQuery query, String start) {
    String order = query.order().isEmpty() ? "" : "orderby=" + Address.encode(query.order());
    String size = query.pageSize() == 0 ? "" : "limit=" + query.perPage();
    return Address.with(
        query.path(), Stream.concat(Stream.of(size, start, order), query.properties()));
  }
}

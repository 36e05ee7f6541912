package io.github.aepdsl.internal.list;

import io.github.aepdsl.internal.answer.Document;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Catalog Service: an object with an id for each key, pages by an offset, references such as
 * {@code @/dataSets/5c8c...} for what was created. Items get their key as {@code id}, and batches
 * the dataset that they are related to as {@code dataSet}, by which the service filters them.
 */
public final class CatalogDialect implements Dialect {

  @Override
  public String firstPage(ListQuery query) {
    return page(query, 0);
  }

  /** A page that is not full is the last. */
  @Override
  public Optional<String> nextPage(Turn turn) {
    boolean full = turn.page().json().size() >= turn.query().perPage();
    return full && turn.query().pageSize() > 0
        ? Optional.of(page(turn.query(), turn.seen()))
        : Optional.empty();
  }

  @Override
  public Stream<JsonNode> items(Document page) {
    if (!page.json().isObject()) {
      throw page.lacks("an object by ids");
    }
    return page.json().properties().stream()
        .filter(entry -> entry.getValue().isObject())
        .map(CatalogDialect::identified);
  }

  @Override
  public JsonNode one(Document answer, String what) {
    return items(answer).findFirst().orElseThrow(() -> answer.lacks(what));
  }

  @Override
  public Created created(JsonNode answer) {
    if (answer.isObject()) {
      return new Created(answer.path("id").asString(""), answer.path("version").asString(""));
    }
    String reference = answer.path(0).asString("");
    return new Created(reference.substring(reference.lastIndexOf('/') + 1), "");
  }

  @Override
  public Optional<Instant> createdAt(JsonNode item) {
    return Dialect.millis(item.path("created"));
  }

  private static JsonNode identified(Map.Entry<String, JsonNode> entry) {
    ObjectNode item = entry.getValue().asObject().deepCopy();
    item.path("relatedObjects")
        .valueStream()
        .filter(related -> related.path("type").asString("").equals("dataSet"))
        .findFirst()
        .ifPresent(dataset -> item.put("dataSet", dataset.path("id").asString("")));
    return item.put("id", entry.getKey());
  }

  private static String page(ListQuery query, long start) {
    String size = query.pageSize() == 0 ? "" : "limit=" + query.perPage();
    String from = start == 0 ? "" : "start=" + start;
    return Address.with(
        query.path(), Stream.concat(Stream.of(size, from, order(query.order())), filters(query)));
  }

  private static Stream<String> filters(ListQuery query) {
    return query.conditions().stream()
        .filter(Condition::isSayable)
        .map(
            condition ->
                condition.relation() == Relation.EQUAL
                    ? Address.encode(condition.field()) + "=" + Address.encode(condition.value())
                    : condition.asProperty());
  }

  private static String order(String field) {
    if (field.isEmpty()) {
      return "";
    }
    boolean down = field.startsWith("-");
    return "orderBy=" + Address.encode(down ? "desc:" + field.substring(1) : "asc:" + field);
  }
}

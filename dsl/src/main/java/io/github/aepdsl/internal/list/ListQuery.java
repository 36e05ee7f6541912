package io.github.aepdsl.internal.list;

import io.github.aepdsl.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which items of a list are asked for. The service filters, and so does {@link #test}: its grammar
 * cannot say every value. Immutable.
 *
 * <pre>{@code
 * ListQuery.of("/connections").where("name", "web").where("connectionSpec.id", id).limit(1)
 * }</pre>
 *
 * @param path the list's path, which may hold a query of its own
 * @param conditions what each item must have
 * @param order the field to sort by, a minus before it for the other way round; empty for the
 *     service's order
 * @param limit at most so many
 * @param pageSize items that a page may hold; 0 where the service does not take that
 * @param search the service's own words for what to look for, if its search is asked
 */
public record ListQuery(
    String path,
    List<Condition> conditions,
    String order,
    int limit,
    int pageSize,
    Optional<String> search)
    implements Predicate<JsonNode> {

  private static final int PAGE = 50;

  public ListQuery {
    conditions = List.copyOf(conditions);
  }

  /** All items of a list. */
  public static ListQuery of(String path) {
    return new ListQuery(path, List.of(), "", Integer.MAX_VALUE, PAGE, Optional.empty());
  }

  /** All items of a list that the service gives in one piece. */
  public static ListQuery whole(String path) {
    return new ListQuery(path, List.of(), "", Integer.MAX_VALUE, 0, Optional.empty());
  }

  /** Only those that have this value in this field, besides what was asked before. */
  public ListQuery where(String field, String value) {
    return where(field, Relation.EQUAL, value);
  }

  /** Only those whose field compares so with the value, besides what was asked before. */
  public ListQuery where(String field, Relation relation, String value) {
    Condition another = new Condition(field, relation, value);
    List<Condition> all = Stream.concat(conditions.stream(), Stream.of(another)).toList();
    return new ListQuery(path, all, order, limit, pageSize, search);
  }

  /** Sorted by a field, a minus before it for the other way round. */
  public ListQuery orderBy(String field) {
    return new ListQuery(path, conditions, field, limit, pageSize, search);
  }

  /** Only the first so many. */
  public ListQuery limit(int most) {
    return new ListQuery(path, conditions, order, most, pageSize, search);
  }

  /** What the service's search finds for these words, instead of its list. */
  public ListQuery searching(String words) {
    return new ListQuery(path + "/search", conditions, order, limit, PAGE, Optional.of(words));
  }

  /** The body that a search is asked by; none for a list. */
  public Optional<Map<String, Object>> searchBody() {
    return search.map(
        words ->
            order.isEmpty()
                ? Json.object("queryString", words, "limit", perPage())
                : Json.object("queryString", words, "limit", perPage(), "orderby", order));
  }

  /** Whether the service's own filters say exactly what is asked. */
  public boolean isExact() {
    return conditions.stream().allMatch(Condition::isSayable);
  }

  @Override
  public boolean test(JsonNode item) {
    return conditions.stream().allMatch(condition -> condition.test(item));
  }

  /** How many items a page is asked for; 0 when it is not said. */
  int perPage() {
    return Math.min(limit, pageSize);
  }

  /** Where all conditions that can be said are {@code property} parameters. */
  Stream<String> properties() {
    return conditions.stream().filter(Condition::isSayable).map(Condition::asProperty);
  }
}

package io.github.aepdsl.internal.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which items of a list are asked for. The service filters, and so does {@link #test}: its grammar
 * cannot say a value with a comma or a quote. Immutable.
 *
 * <pre>{@code
 * ListQuery.of("/connections").where("name", "web").where("connectionSpec.id", id).limit(1)
 * }</pre>
 *
 * @param path the list's path
 * @param equal fields, dots between their names, and the value that each must have
 * @param limit at most so many
 * @param pageSize items that a page may hold; 0 where the service does not take that
 */
public record ListQuery(String path, Map<String, String> equal, int limit, int pageSize)
    implements Predicate<JsonNode> {

  private static final int PAGE = 50;
  private static final Pattern SAYABLE = Pattern.compile("[^,\"=<>!~\\p{Cntrl}]+");

  /** All items of a list. */
  public static ListQuery of(String path) {
    return new ListQuery(path, Map.of(), Integer.MAX_VALUE, PAGE);
  }

  /** All items of a list that the service gives in one piece. */
  public static ListQuery whole(String path) {
    return new ListQuery(path, Map.of(), Integer.MAX_VALUE, 0);
  }

  /** Only those that have this value in this field, besides what was asked before. */
  public ListQuery where(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(equal);
    more.put(field, value);
    return new ListQuery(path, more, limit, pageSize);
  }

  /** Only the first so many. */
  public ListQuery limit(int most) {
    return new ListQuery(path, equal, most, pageSize);
  }

  /** Whether the service's own filters say exactly what is asked. */
  boolean isExact() {
    return equal.values().stream().allMatch(ListQuery::isSayable);
  }

  String pagePath() {
    String size = pageSize == 0 ? "" : "limit=" + Math.min(limit, pageSize);
    String query =
        Stream.concat(Stream.of(size), filters())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  String countPath() {
    return Stream.concat(Stream.of(path + "?count=true"), filters())
        .collect(Collectors.joining("&"));
  }

  @Override
  public boolean test(JsonNode item) {
    return equal.entrySet().stream()
        .allMatch(one -> one.getValue().equals(value(item, one.getKey())));
  }

  private static String value(JsonNode item, String field) {
    return item.at("/" + field.replace('.', '/')).asString("");
  }

  private Stream<String> filters() {
    return equal.entrySet().stream()
        .filter(one -> isSayable(one.getValue()))
        .map(one -> "property=" + one.getKey() + "==" + Api.encode(one.getValue()));
  }

  private static boolean isSayable(String value) {
    return !value.isBlank() && value.equals(value.strip()) && SAYABLE.matcher(value).matches();
  }
}

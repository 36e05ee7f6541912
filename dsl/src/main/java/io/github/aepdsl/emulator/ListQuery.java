package io.github.aepdsl.emulator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a list request asks for.
 *
 * @param properties the filters as they were written, for the continuation token
 * @param filters the same filters, read; all have to match
 * @param after where the page before ended
 */
record ListQuery(
    List<String> properties,
    List<PropertyFilter> filters,
    SortOrder order,
    int limit,
    boolean counts,
    Optional<Position> after) {

  static final int DEFAULT_LIMIT = 20;
  static final int MAX_LIMIT = 1000;
  static final String DEFAULT_ORDER = "+createdAt";

  private static final FilterParser FILTERS = new FilterParser(Fields.CONNECTIONS);

  /** Reads the query; a continuation token remembers its own and overrules the rest. */
  static ListQuery of(Query query) {
    boolean counts = counts(query);
    if (counts && query.first("limit").isPresent()) {
      throw new FlowError(FlowCode.COUNT_WITH_LIMIT, "count and limit exclude each other.")
          .refusal();
    }
    return query
        .first("continuationToken")
        .map(ContinuationToken::decode)
        .orElseGet(
            () ->
                of(
                    query.all("property"),
                    query.first("orderby").orElse(DEFAULT_ORDER),
                    query.first("limit").map(ListQuery::limit).orElse(DEFAULT_LIMIT),
                    counts,
                    Optional.empty()));
  }

  static ListQuery of(
      List<String> properties, String order, int limit, boolean counts, Optional<Position> after) {
    List<PropertyFilter> filters = properties.stream().map(FILTERS::parse).toList();
    return new ListQuery(
        properties, filters, SortOrder.parse(order), Math.min(limit, MAX_LIMIT), counts, after);
  }

  /** The values that the field must equal one of, if a filter says so. */
  Optional<List<String>> valuesOf(String field) {
    return filters.stream()
        .filter(filter -> filter.isEquality(field))
        .map(PropertyFilter::values)
        .findFirst();
  }

  private static boolean counts(Query query) {
    String count = query.first("count").orElse("false").toLowerCase(Locale.ROOT);
    if (!count.equals("true") && !count.equals("false")) {
      throw badValue("count is true or false.");
    }
    return count.equals("true");
  }

  private static int limit(String text) {
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw badValue("limit is a whole number from 1 on.");
    }
    return Integer.parseInt(text);
  }

  static Refusal badValue(String detail) {
    return new FlowError(FlowCode.BAD_VALUE, detail).refusal();
  }
}

package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Refusal;
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
public record ListRequest(
    List<String> properties,
    List<PropertyFilter> filters,
    SortOrder order,
    int limit,
    boolean counts,
    Optional<Position> after) {

  private static final int DEFAULT_LIMIT = 20;
  private static final int MAX_LIMIT = 1000;
  private static final String DEFAULT_ORDER = "+createdAt";

  /**
   * Reads the query; a continuation token remembers its own and overrules the rest.
   *
   * @throws Refusal when the query is not in order
   */
  public static ListRequest of(Query query, FilterParser filters) {
    boolean counts = counts(query);
    if (counts && query.first("limit").isPresent()) {
      throw new FlowError(FlowCode.COUNT_WITH_LIMIT, "count and limit exclude each other.")
          .refusal();
    }
    Optional<String> token = query.first("continuationToken");
    return token.isPresent() ? next(token.get(), filters) : first(query, filters, counts);
  }

  private static ListRequest first(Query query, FilterParser filters, boolean counts) {
    List<String> properties = query.all("property");
    return new ListRequest(
        properties,
        properties.stream().map(filters::parse).toList(),
        SortOrder.parse(query.first("orderby").orElse(DEFAULT_ORDER)),
        query.first("limit").map(ListRequest::limit).orElse(DEFAULT_LIMIT),
        counts,
        Optional.empty());
  }

  private static ListRequest next(String token, FilterParser filters) {
    ContinuationToken page =
        ContinuationToken.decode(token)
            .orElseThrow(() -> badValue("continuationToken is not valid."));
    return new ListRequest(
        page.properties(),
        page.properties().stream().map(filters::parse).toList(),
        SortOrder.parse(page.order()),
        Math.max(1, Math.min(page.limit(), MAX_LIMIT)),
        false,
        Optional.of(page.last()));
  }

  /** The token for the page after one that ends here. */
  ContinuationToken after(Position last) {
    return new ContinuationToken(properties, order.toString(), limit, last);
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
    return Math.min(Integer.parseInt(text), MAX_LIMIT);
  }

  private static Refusal badValue(String detail) {
    return new FlowError(FlowCode.BAD_VALUE, detail).refusal();
  }
}

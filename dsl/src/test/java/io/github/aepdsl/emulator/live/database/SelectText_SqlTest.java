package io.github.aepdsl.emulator.live.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.explore.CompareSign;
import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.RowFilter;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Queries as SQL. */
class SelectText_SqlTest {

  private static final TableName ORDERS = new TableName("shop", "orders");
  private static final RowQuery ALL = RowQuery.of(SourceObject.table("shop.orders"));

  @Test
  void namesColumnsAndTableInQuotes() {
    assertThat(text('"', List.of("id", "a \"b\""), ALL))
        .isEqualTo("SELECT \"id\", \"a \"\"b\"\"\" FROM \"shop\".\"orders\"");
    assertThat(text('`', List.of("a`b"), ALL)).isEqualTo("SELECT `a``b` FROM `shop`.`orders`");
  }

  @Test
  void asksForThePartOfADeltaInItsOrder() {
    RowQuery query =
        ALL.withDelta(Delta.by("at").after(Trees.scalar("a")).upTo(Trees.scalar("b"))).withLimit(5);

    assertThat(text('`', List.of("id"), query))
        .endsWith(" WHERE `at` IS NOT NULL AND `at` > ? AND `at` <= ? ORDER BY `at` LIMIT 5");
  }

  @Test
  void leavesFiltersToTheDatabase() {
    RowFilter one = new RowFilter.Comparison("a", CompareSign.UNEQUAL, Trees.scalar(1));
    RowFilter like = new RowFilter.Like("b", "x%");
    RowFilter none = new RowFilter.Not(new RowFilter.IsNull("c"));
    RowFilter all = new RowFilter.All(List.of(new RowFilter.Any(List.of(one, like)), none));

    assertThat(text('`', List.of("id"), ALL.withFilter(Optional.of(all))))
        .endsWith(" WHERE ((`a` <> ? OR `b` LIKE ?) AND NOT (`c` IS NULL))");
  }

  @Test
  void keepsValuesOutOfTheText() {
    RowFilter bad =
        new RowFilter.Comparison("a", CompareSign.EQUAL, Trees.scalar("'; DROP TABLE x"));
    Map<String, JsonNode> places = new TreeMap<>();

    String text =
        SelectText.of(
            '`',
            ORDERS,
            List.of("id"),
            ALL.withFilter(Optional.of(bad)),
            (column, value) -> {
              places.put(column, value);
              return "?";
            });

    assertThat(text).endsWith("WHERE `a` = ?");
    assertThat(places).containsExactly(Map.entry("a", Trees.scalar("'; DROP TABLE x")));
  }

  @Test
  void needsNoSchema() {
    assertThat(SelectText.columns('"', new TableName("", "T")))
        .isEqualTo("SELECT * FROM \"T\" WHERE 1 = 0");
  }

  private static String text(char quote, List<String> columns, RowQuery query) {
    return SelectText.of(quote, ORDERS, columns, query, (column, value) -> "?");
  }
}

package io.github.aepdsl.explore;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.json.Json;
import java.util.List;
import java.util.Map;

/**
 * Which rows of a table are wanted, as a PQL expression. Immutable.
 *
 * <pre>{@code
 * TableFilter.equal("city", "Basel").and(TableFilter.moreThan("total", 100))
 * }</pre>
 */
public final class TableFilter {

  private final Map<String, Object> expression;

  private TableFilter(Map<String, Object> expression) {
    this.expression = expression;
  }

  /** Rows whose column has this value. */
  public static TableFilter equal(String column, Object value) {
    return compare("=", column, value);
  }

  /** Rows whose column has another value. */
  public static TableFilter notEqual(String column, Object value) {
    return compare("!=", column, value);
  }

  /** Rows whose column is less than the value. */
  public static TableFilter lessThan(String column, Object value) {
    return compare("<", column, value);
  }

  /** Rows whose column is the value or less. */
  public static TableFilter atMost(String column, Object value) {
    return compare("<=", column, value);
  }

  /** Rows whose column is more than the value. */
  public static TableFilter moreThan(String column, Object value) {
    return compare(">", column, value);
  }

  /** Rows whose column is the value or more. */
  public static TableFilter atLeast(String column, Object value) {
    return compare(">=", column, value);
  }

  /** Rows whose column looks so, with {@code %} for any text. */
  public static TableFilter like(String column, String pattern) {
    return compare("like", column, pattern);
  }

  /** Rows whose column has one of these values. */
  public static TableFilter in(String column, List<?> values) {
    return compare("in", column, List.copyOf(values));
  }

  /** Rows whose column has no value. */
  public static TableFilter isNull(String column) {
    return new TableFilter(apply("isNull", List.of(field(column))));
  }

  /** Rows that match both. */
  public TableFilter and(TableFilter other) {
    return new TableFilter(apply("and", List.of(expression, other.expression)));
  }

  /** Rows that match one or both. */
  public TableFilter or(TableFilter other) {
    return new TableFilter(apply("or", List.of(expression, other.expression)));
  }

  /** Rows that do not match. */
  public TableFilter not() {
    return new TableFilter(apply("NOT", List.of(expression)));
  }

  /** The document that the service takes, as JSON. */
  @Override
  public String toString() {
    return OneLine.each(pql());
  }

  /** The same as a tree, as the parameters of a source connection hold it. */
  public Map<String, Object> document() {
    return Json.object("type", "PQL", "format", "pql/json", "value", expression);
  }

  String pql() {
    return Json.pretty(document());
  }

  private static TableFilter compare(String sign, String column, Object value) {
    Map<String, Object> literal = Json.object("nodeType", "literal", "value", value);
    return new TableFilter(apply(sign, List.of(field(column), literal)));
  }

  private static Map<String, Object> field(String column) {
    return Json.object("nodeType", "fieldLookup", "fieldName", Checked.text("column", column));
  }

  private static Map<String, Object> apply(String function, List<?> arguments) {
    return Json.object("nodeType", "fnApply", "fnName", function, "params", arguments);
  }
}

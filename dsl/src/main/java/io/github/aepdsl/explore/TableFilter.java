package io.github.aepdsl.explore;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows of a table are wanted, as a PQL expression. Immutable.
 *
 * <pre>{@code
 * TableFilter.equal("city", "Basel").and(TableFilter.moreThan("total", 100))
 * }</pre>
 */
public final class TableFilter {

  private final String words;
  private final Map<String, Object> expression;
  private final List<FilterTerm> terms;

  private TableFilter(String words, Map<String, Object> expression, List<FilterTerm> terms) {
    this.words = words;
    this.expression = expression;
    this.terms = terms;
  }

  /**
   * Rows whose column has this value: a number, {@code true} or {@code false}, else a text.
   *
   * @throws InvalidValueException when it is null, as in all others
   */
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
    values.forEach(value -> there(column, value));
    return compare("in", column, List.copyOf(values), values);
  }

  /** Rows whose column has no value. */
  public static TableFilter isNull(String column) {
    return new TableFilter(
        OneLine.of(column) + " is null",
        apply("isNull", List.of(field(column))),
        List.of(new FilterTerm(column, List.of())));
  }

  /** Rows that match both. */
  public TableFilter and(TableFilter other) {
    return both("and", other);
  }

  /** Rows that match one or both. */
  public TableFilter or(TableFilter other) {
    return both("or", other);
  }

  /** Rows that do not match. */
  public TableFilter not() {
    return new TableFilter("not " + words, apply("NOT", List.of(expression)), terms);
  }

  /**
   * What is wrong with it in a table of these columns: one that is not there, a value of another
   * type. Nothing where no column is known.
   */
  public List<Problem> problems(String table, List<SourceField> columns) {
    return terms.stream()
        .filter(term -> !columns.isEmpty())
        .map(term -> term.problem(table, columns))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
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

  /** For people, such as {@code (city = "Basel" and total > 100)}. */
  String words() {
    return words;
  }

  String pql() {
    return Json.pretty(document());
  }

  private TableFilter both(String function, TableFilter other) {
    return new TableFilter(
        "(%s %s %s)".formatted(words, function, other.words),
        apply(function, List.of(expression, other.expression)),
        Stream.concat(terms.stream(), other.terms.stream()).toList());
  }

  private static TableFilter compare(String sign, String column, Object value) {
    return compare(sign, column, there(column, value), List.of(value));
  }

  private static TableFilter compare(
      String sign, String column, Object value, List<?> comparedWith) {
    Map<String, Object> literal = Json.object("nodeType", "literal", "value", value);
    return new TableFilter(
        "%s %s %s".formatted(OneLine.of(column), sign, shown(value)),
        apply(sign, List.of(field(column), literal)),
        List.of(new FilterTerm(column, List.copyOf(comparedWith))));
  }

  private static String shown(Object value) {
    if (value instanceof List<?> values) {
      return values.stream().map(TableFilter::shown).collect(Collectors.joining(", ", "(", ")"));
    }
    return value instanceof CharSequence text
        ? OneLine.literal(text.toString())
        : OneLine.of(String.valueOf(value));
  }

  private static Object there(String column, Object value) {
    if (value == null) {
      throw new InvalidValueException(
          Problem.of("\"" + column + "\" is compared with null")
              .trying("isNull(" + OneLine.literal(column) + ")"));
    }
    return value;
  }

  private static Map<String, Object> field(String column) {
    return Json.object("nodeType", "fieldLookup", "fieldName", Checked.text("column", column));
  }

  private static Map<String, Object> apply(String function, List<?> arguments) {
    return Json.object("nodeType", "fnApply", "fnName", function, "params", arguments);
  }
}

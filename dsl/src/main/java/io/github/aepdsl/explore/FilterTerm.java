package io.github.aepdsl.explore;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column that a filter looks at, and what it is compared with.
 *
 * @param column its name
 * @param values none where it is only asked whether there is one
 */
record FilterTerm(String column, List<?> values) {

  private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number");

  /** What is wrong with it in a table that has these columns. */
  Optional<Problem> problem(String table, List<SourceField> columns) {
    Optional<SourceField> known =
        columns.stream().filter(each -> each.name().equals(column)).findFirst();
    return known.isEmpty()
        ? Optional.of(unknown(table, columns))
        : values.stream().flatMap(value -> wrong(known.get(), value).stream()).findFirst();
  }

  private Problem unknown(String table, List<SourceField> columns) {
    List<String> names = columns.stream().map(SourceField::name).toList();
    Problem problem =
        Problem.of("%s has no column \"%s\"".formatted(OneLine.of(table), OneLine.of(column)));
    Problem meant = problem.meant(Suggestion.nearest(column, names));
    return meant.fix().isPresent() ? meant : problem.choice("It has " + String.join(", ", names));
  }

  /** Of types that are no plain ones nobody knows how the source compares them. */
  private Optional<Problem> wrong(SourceField field, Object value) {
    boolean number = NUMBERS.contains(field.type()) && !(value instanceof Number);
    boolean truth = field.type().equals("boolean") && !(value instanceof Boolean);
    boolean text =
        field.type().equals("string") && (value instanceof Number || value instanceof Boolean);
    return number || truth || text
        ? Optional.of(
            Problem.of(
                    "column \"%s\" is compared with %s"
                        .formatted(OneLine.of(column), literal(value)))
                .but("must be compared with " + demand(field, value)))
        : Optional.empty();
  }

  private static String demand(SourceField field, Object value) {
    return switch (field.type()) {
      case "boolean" -> "true or false";
      case "string" ->
          field.xdm().contains("date") ? "a date as a text" : "a text: \"" + value + "\"";
      default -> "a number: the column's type is " + field.type();
    };
  }

  private static String literal(Object value) {
    return value instanceof Number || value instanceof Boolean
        ? "" + value
        : "the text " + OneLine.literal("" + value);
  }
}

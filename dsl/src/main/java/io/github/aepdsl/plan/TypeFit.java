package io.github.aepdsl.plan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Whether values of a column's type can become those of a field's. Texts may read like anything, so
 * only what no value can become counts: Data Prep would leave each of them out.
 *
 * @param column the column as the service tells it
 * @param field as the schema has it
 */
record TypeFit(JsonNode column, JsonNode field) {

  private static final String BOOLEAN = "boolean";
  private static final String NUMBER = "number";
  private static final String TIME = "time";

  /** What no value of a type becomes. */
  private static final Map<String, Set<String>> NEVER =
      Map.of(BOOLEAN, Set.of(NUMBER, TIME), NUMBER, Set.of(BOOLEAN), TIME, Set.of(BOOLEAN));

  /** Why no value fits, such as {@code a number is never a boolean}; empty when one may. */
  Optional<String> trouble() {
    String from = kind(column.path("xdm"));
    String to = kind(field);
    return NEVER.getOrDefault(from, Set.of()).contains(to)
        ? Optional.of("a %s is never a %s".formatted(from, to))
        : Optional.empty();
  }

  private static String kind(JsonNode type) {
    return switch (type.path("type").asString("")) {
      case BOOLEAN -> BOOLEAN;
      case NUMBER, "integer" -> NUMBER;
      case "string" -> type.path("format").asString("").startsWith("date") ? TIME : "text";
      default -> "";
    };
  }
}

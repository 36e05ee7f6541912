package io.github.aepdsl.emulator.flow.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One {@code property} expression.
 *
 * @param path dot separated; a segment that ends in {@code []} means any element of the array
 * @param operator how to compare
 * @param values what to compare with; several only for equality, as alternatives
 */
public record PropertyFilter(String path, Operator operator, List<String> values) {

  /** Whether the field is compared for equality only. */
  boolean isEquality(String field) {
    return operator == Operator.EQUAL && path.equals(field);
  }

  /** Whether a resource has a value that this filter asks for. */
  public boolean matches(JsonNode resource) {
    Stream<JsonNode> found = Stream.of(resource);
    for (String segment : path.split("\\.")) {
      found = found.flatMap(node -> step(node, segment));
    }
    return operator == Operator.NOT_EQUAL
        ? found.noneMatch(node -> values.stream().anyMatch(value -> compare(node, value) == 0))
        : found.anyMatch(this::accepts);
  }

  private static Stream<JsonNode> step(JsonNode node, String segment) {
    boolean array = segment.endsWith("[]");
    JsonNode child = node.path(array ? segment.substring(0, segment.length() - 2) : segment);
    if (array) {
      return StreamSupport.stream(child.spliterator(), false);
    }
    return child.isMissingNode() ? Stream.empty() : Stream.of(child);
  }

  private boolean accepts(JsonNode node) {
    return node.isValueNode()
        && values.stream()
            .filter(value -> !operator.isOrdering() || node.isNumber() && isNumber(value))
            .anyMatch(value -> operator.accepts(compare(node, value)));
  }

  private int compare(JsonNode node, String value) {
    if (node.isNumber() && isNumber(value)) {
      return node.decimalValue().compareTo(new BigDecimal(value));
    }
    String text = node.asString("");
    return path.equals("state") ? text.compareToIgnoreCase(value) : text.compareTo(value);
  }

  static boolean isNumber(String value) {
    return value.matches("-?\\d{1,40}(\\.\\d{1,40})?");
  }
}

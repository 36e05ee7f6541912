package io.github.aepdsl.internal.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What an item must have.
 *
 * @param field its path, dots between the names; {@code []} behind one that is an array
 * @param relation how the field is compared with the value; with an array, whether any element is
 * @param value as text
 */
public record Condition(String field, Relation relation, String value) {

  private static final Pattern SAYABLE = Pattern.compile("[^,\"=<>!~\\p{Cntrl}]+");

  /** Whether an item has it. One without the field only differs. */
  boolean test(JsonNode item) {
    String[] names = field.split("\\.");
    Stream<JsonNode> found = Stream.of(item);
    for (String name : names) {
      found = found.flatMap(node -> step(node, name));
    }
    List<JsonNode> all = found.toList();
    return all.stream().anyMatch(node -> relation.holds(compared(node)))
        || relation == Relation.NOT_EQUAL && all.stream().allMatch(JsonNode::isMissingNode);
  }

  /** Whether the services' grammar can say the value, which knows neither commas nor quotes. */
  boolean isSayable() {
    return !value.isBlank() && value.equals(value.strip()) && SAYABLE.matcher(value).matches();
  }

  /** As a {@code property} parameter says it. */
  String asProperty() {
    return "property="
        + Address.encode(field)
        + Address.encode(relation.sign()).replace("%3D", "=")
        + Address.encode(value);
  }

  private static Stream<JsonNode> step(JsonNode node, String name) {
    JsonNode child = node.path(name.replace("[]", ""));
    return child.isArray() ? child.valueStream() : Stream.of(child);
  }

  /** As numbers where both are, else as texts; a service may write a number that is none. */
  private int compared(JsonNode node) {
    String text = node.asString("");
    try {
      return node.isNumber()
          ? new BigDecimal(text).compareTo(new BigDecimal(value))
          : text.compareTo(value);
    } catch (NumberFormatException e) {
      return text.compareTo(value);
    }
  }
}

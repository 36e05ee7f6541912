package io.github.aepdsl.emulator.registry.schema;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Makes a check of a schema in which nothing is referenced. It knows the keywords that XDM fields
 * have; fields that the schema does not know are let through unless it says otherwise.
 */
final class RowCheckCompiler {

  private RowCheckCompiler() {}

  /** The check of whole rows. */
  static RowCheck rows(JsonNode schema) {
    ValueCheck fields = fields(schema);
    return row -> {
      RowFindings findings = new RowFindings();
      fields.check(row, findings);
      return findings.faults();
    };
  }

  /** The check of one value. */
  static ValueCheck value(JsonNode schema) {
    String type = FieldType.of(schema);
    List<ValueCheck> rules = new ArrayList<>();
    switch (type) {
      case "string", "date", "date-time" -> TextRules.add(schema, type, rules);
      case "byte", "short", "int", "long", "number" -> Bounds.ofNumber(schema, rules);
      case "array" -> addArray(schema, rules);
      case "boolean" -> {}
      default -> rules.add(fields(schema));
    }
    addEnum(schema, rules);
    return new TypedCheck(type, TypedCheck.fits(type), List.copyOf(rules));
  }

  private static ValueCheck fields(JsonNode schema) {
    Map<String, ValueCheck> properties = new HashMap<>();
    schema
        .path("properties")
        .forEachEntry((name, field) -> properties.put(name.intern(), value(field)));
    List<String> required =
        schema.path("required").valueStream().map(name -> name.asString("")).toList();
    JsonNode others = schema.path("additionalProperties"); // of maps, the check of their values
    return new ObjectCheck(
        properties, // found twice as fast as in a Map.copyOf
        required,
        others.isBoolean() && !others.booleanValue(),
        others.isObject() ? Optional.of(value(others)) : Optional.empty());
  }

  private static void addArray(JsonNode schema, List<ValueCheck> rules) {
    if (schema.path("items").isObject()) {
      rules.add(new ArrayCheck(value(schema.path("items"))));
    }
    Bounds.ofArray(schema, rules);
  }

  private static void addEnum(JsonNode schema, List<ValueCheck> rules) {
    JsonNode values = schema.path("enum");
    if (values.isArray()) {
      Set<Object> known = values.valueStream().map(RowCheckCompiler::key).collect(toSet());
      rules.add(
          (value, findings) -> {
            if (!known.contains(key(value))) {
              findings.add(RowFindings.ENUM, "enum", value + " is not a valid enum value");
            }
          });
    }
  }

  /** What makes values the same: 1 and 1.0 are. */
  private static Object key(JsonNode value) {
    return value.isNumber() ? value.decimalValue().stripTrailingZeros() : value;
  }
}

package io.github.aepdsl.emulator.registry.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Checks rows against a resolved schema: required fields, types, formats, enumerations. Fields that
 * the schema does not know are let through.
 */
final class SchemaRowCheck implements RowCheck {

  private static final String REQUIRED = "INGEST-1555-400";
  private static final String NULL = "DCVS-1101-400";
  private static final String TYPE = "DCVS-1104-400";
  private static final String FORMAT = "DCVS-1105-400";
  private static final String ENUM = "DCVS-1106-400";

  private final JsonNode schema;

  SchemaRowCheck(JsonNode resolvedSchema) {
    this.schema = resolvedSchema;
  }

  @Override
  public List<RowFault> faults(JsonNode xdmRow) {
    List<RowFault> faults = new ArrayList<>(0);
    checkFields(schema, xdmRow, "#", faults::add);
    return faults;
  }

  private static void checkFields(
      JsonNode schema, JsonNode object, String pointer, Consumer<RowFault> faults) {
    for (JsonNode name : schema.path("required")) {
      String field = name.asString("");
      if (object.path(field).isMissingNode() || object.path(field).isNull()) {
        String message = "required key [%s] not found".formatted(field);
        faults.accept(new RowFault(REQUIRED, pointer + "/" + field, "required", message));
      }
    }
    JsonNode properties = schema.path("properties");
    object.forEachEntry(
        (name, value) -> {
          JsonNode field = properties.path(name);
          boolean toldAlready = value.isNull() && requires(schema, name);
          if (!field.isMissingNode() && !toldAlready) {
            check(field, value, pointer + "/" + name, faults);
          }
        });
  }

  private static boolean requires(JsonNode schema, String name) {
    return schema.path("required").valueStream().anyMatch(each -> each.asString("").equals(name));
  }

  private static void check(
      JsonNode field, JsonNode value, String pointer, Consumer<RowFault> faults) {
    String expected = FieldType.of(field);
    if (value.isNull()) {
      faults.accept(new RowFault(NULL, pointer, "type", "null is not allowed"));
    } else if (!fits(expected, value)) {
      String message =
          "expected type: %s, found: %s"
              .formatted(expected, value.getNodeType().name().toLowerCase(Locale.ROOT));
      faults.accept(new RowFault(TYPE, pointer, "type", message));
    } else {
      checkValue(field, expected, value, pointer, faults);
    }
  }

  private static void checkValue(
      JsonNode field, String type, JsonNode value, String pointer, Consumer<RowFault> faults) {
    if (!isWellFormed(type, value)) {
      String message = "[%s] is not a valid %s.".formatted(value.asString(""), type);
      faults.accept(new RowFault(FORMAT, pointer, "format", message));
    }
    if (field.has("enum") && field.path("enum").valueStream().noneMatch(value::equals)) {
      String message = "%s is not a valid enum value".formatted(value);
      faults.accept(new RowFault(ENUM, pointer, "enum", message));
    }
    if (value.isObject()) {
      checkFields(field, value, pointer, faults);
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      check(field.path("items"), value.get(i), pointer + "/" + i, faults);
    }
  }

  private static boolean fits(String type, JsonNode value) {
    return switch (type) {
      case "string", "date", "date-time" -> value.isString();
      case "byte" -> isWhole(value, Byte.MAX_VALUE);
      case "short" -> isWhole(value, Short.MAX_VALUE);
      case "int" -> isWhole(value, Integer.MAX_VALUE);
      case "long" -> isWhole(value, 1L << 53);
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      default -> value.isObject();
    };
  }

  private static boolean isWhole(JsonNode value, long max) {
    return value.isIntegralNumber()
        && value.canConvertToLong()
        && value.longValue() >= -max - 1
        && value.longValue() <= max;
  }

  private static boolean isWellFormed(String type, JsonNode value) {
    try {
      if (type.equals("date")) {
        LocalDate.parse(value.asString(""));
      } else if (type.equals("date-time")) {
        OffsetDateTime.parse(value.asString(""));
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}

package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The types that exploring tells of a column, each with the XDM type that it becomes. */
public enum SourceType {
  BOOLEAN("boolean"),
  INTEGER("integer"),
  LONG("integer"),
  DOUBLE("number"),
  STRING("string"),
  DATE_TIME("string");

  private static final long LONG_BOUND = (1L << 53) - 1;

  private final String xdm;

  SourceType(String xdm) {
    this.xdm = xdm;
  }

  /** The column's {@code type}; a date-time is a string here. */
  String wireName() {
    return this == DATE_TIME ? "string" : name().toLowerCase(Locale.ROOT);
  }

  /** The JSON Schema of the field. */
  ObjectNode xdm() {
    ObjectNode schema = Trees.object().put("type", xdm);
    return switch (this) {
      case DATE_TIME -> schema.put("format", "date-time");
      case LONG -> schema.put("minimum", -LONG_BOUND).put("maximum", LONG_BOUND);
      default -> schema;
    };
  }
}

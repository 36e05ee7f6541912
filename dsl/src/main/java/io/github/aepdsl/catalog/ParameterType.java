package io.github.aepdsl.catalog;

import java.util.Map;

/** The JSON type a parameter has on the wire. */
public enum ParameterType {
  /** A JSON string, also where the value looks like a number. */
  STRING,
  /** A JSON number without a fraction. */
  INTEGER,
  /** A JSON boolean. */
  BOOLEAN,
  /** A JSON string out of a fixed list. */
  ENUM,
  /** A JSON object. */
  OBJECT,
  /** Any JSON number; only the service's own schemas have it. */
  NUMBER,
  /** Any JSON value; only the service's own schemas have it. */
  ANY;

  /** The type whose JSON a Java value becomes: a Map is an object, everything unusual a string. */
  static ParameterType of(Object value) {
    if (value instanceof Boolean) {
      return BOOLEAN;
    }
    if (value instanceof Integer || value instanceof Long) {
      return INTEGER;
    }
    return value instanceof Map ? OBJECT : STRING;
  }
}

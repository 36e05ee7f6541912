package io.github.aepdsl.catalog;

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
  OBJECT
}

package io.github.aepdsl.emulator.live.jdbc;

/**
 * A table of a database.
 *
 * @param schema where it is; empty for a table of none
 */
record TableName(String schema, String name) {

  /** As listing shows it. */
  String path() {
    return schema.isEmpty() ? name : schema + "." + name;
  }
}

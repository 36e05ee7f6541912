package io.github.aepdsl.emulator.live.database;

/**
 * A table of a database.
 *
 * @param schema where it is; empty for a table of none
 */
public record TableName(String schema, String name) {

  /** As listing shows it. */
  public String path() {
    return schema.isEmpty() ? name : schema + "." + name;
  }
}

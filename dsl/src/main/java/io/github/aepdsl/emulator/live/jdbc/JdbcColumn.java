package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;

/**
 * A column and how its values are read.
 *
 * @param shown as exploring shows it
 */
record JdbcColumn(SourceColumn shown, CellReader reader) {

  /** A column that loses nothing. */
  static JdbcColumn of(String name, SourceType type, CellReader reader) {
    return new JdbcColumn(new SourceColumn(name, type), reader);
  }

  String name() {
    return shown.name();
  }
}

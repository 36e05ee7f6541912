package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.live.database.ColumnNote;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

/** What becomes of JDBC's types; dialects ask it for all that they know nothing special of. */
final class StandardTypes {

  private StandardTypes() {}

  static JdbcColumn column(ResultSetMetaData result, int index) throws SQLException {
    String name = result.getColumnLabel(index);
    return switch (result.getColumnType(index)) {
      case Types.BOOLEAN, Types.BIT -> JdbcColumn.of(name, SourceType.BOOLEAN, CellReader.BOOLEAN);
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER ->
          JdbcColumn.of(name, SourceType.INTEGER, CellReader.INTEGER);
      case Types.BIGINT -> longColumn(name);
      case Types.REAL -> JdbcColumn.of(name, SourceType.DOUBLE, CellReader.FLOAT);
      case Types.FLOAT, Types.DOUBLE -> JdbcColumn.of(name, SourceType.DOUBLE, CellReader.DOUBLE);
      case Types.DECIMAL, Types.NUMERIC -> decimal(name, result.getPrecision(index));
      case Types.DATE -> JdbcColumn.of(name, SourceType.DATE_TIME, CellReader.DATE);
      case Types.TIMESTAMP -> JdbcColumn.of(name, SourceType.DATE_TIME, CellReader.DATE_TIME);
      case Types.TIMESTAMP_WITH_TIMEZONE ->
          JdbcColumn.of(name, SourceType.DATE_TIME, CellReader.ZONED);
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> binary(name);
      default -> text(name);
    };
  }

  static JdbcColumn text(String name) {
    return JdbcColumn.of(name, SourceType.STRING, CellReader.TEXT);
  }

  static JdbcColumn binary(String name) {
    return new JdbcColumn(
        new SourceColumn(name, SourceType.STRING, ColumnNote.BINARY), CellReader.BINARY);
  }

  static JdbcColumn longColumn(String name) {
    return new JdbcColumn(
        new SourceColumn(name, SourceType.LONG, ColumnNote.LONG), CellReader.LONG);
  }

  private static JdbcColumn decimal(String name, int precision) {
    String note = ColumnNote.decimal(precision);
    return new JdbcColumn(new SourceColumn(name, SourceType.DOUBLE, note), CellReader.DOUBLE);
  }
}

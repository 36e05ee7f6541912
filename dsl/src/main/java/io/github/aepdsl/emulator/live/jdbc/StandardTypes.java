package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

/** What becomes of JDBC's types; dialects ask it for all that they know nothing special of. */
final class StandardTypes {

  /** What a double keeps of a decimal. */
  private static final int DIGITS = 15;

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
        new SourceColumn(name, SourceType.STRING, "binary, shown in base64"), CellReader.BINARY);
  }

  static JdbcColumn longColumn(String name) {
    return new JdbcColumn(
        new SourceColumn(name, SourceType.LONG, "64 bits: AEP keeps whole numbers up to 2^53-1"),
        CellReader.LONG);
  }

  private static JdbcColumn decimal(String name, int precision) {
    String note =
        precision >= 1 && precision <= DIGITS
            ? ""
            : "a decimal: more than %d digits are rounded".formatted(DIGITS);
    return new JdbcColumn(new SourceColumn(name, SourceType.DOUBLE, note), CellReader.DOUBLE);
  }
}

package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Values as rows show them, as parameters of a statement. */
final class BoundValue {

  private static final int DATE = 10;

  private BoundValue() {}

  static void bind(PreparedStatement statement, int index, JsonNode value, SourceColumn column)
      throws SQLException {
    Optional<LocalDateTime> time = time(value, column);
    if (time.isPresent()) {
      statement.setObject(index, time.get());
    } else if (value.isBoolean()) {
      statement.setBoolean(index, value.booleanValue());
    } else if (value.isNumber()) {
      statement.setBigDecimal(index, value.decimalValue());
    } else {
      statement.setString(index, value.asString(""));
    }
  }

  /** The date and time that a text is, if it is compared with one. */
  static Optional<LocalDateTime> time(JsonNode value, SourceColumn column) {
    if (column.type() != SourceType.DATE_TIME || !value.isString()) {
      return Optional.empty();
    }
    String text = value.stringValue().replace(' ', 'T');
    try {
      return Optional.of(
          text.length() == DATE
              ? LocalDate.parse(text).atStartOfDay()
              : LocalDateTime.parse(text.endsWith("Z") ? text.replace("Z", "") : text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

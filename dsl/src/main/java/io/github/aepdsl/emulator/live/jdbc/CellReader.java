package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.wire.PlainTime;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one value of a row, and leaves it out when it is null. */
@FunctionalInterface
interface CellReader {

  void read(ResultSet rows, int index, String name, ObjectNode into) throws SQLException;

  CellReader BOOLEAN =
      (rows, index, name, into) -> {
        boolean value = rows.getBoolean(index);
        if (!rows.wasNull()) {
          into.put(name, value);
        }
      };

  CellReader INTEGER =
      (rows, index, name, into) -> {
        int value = rows.getInt(index);
        if (!rows.wasNull()) {
          into.put(name, value);
        }
      };

  CellReader LONG =
      (rows, index, name, into) -> {
        long value = rows.getLong(index);
        if (!rows.wasNull()) {
          into.put(name, value);
        }
      };

  CellReader DOUBLE =
      (rows, index, name, into) -> {
        double value = rows.getDouble(index);
        if (!rows.wasNull() && Double.isFinite(value)) { // JSON has neither NaN nor infinity
          into.put(name, value);
        }
      };

  /** Of 32 bits: 1.1 stays 1.1, which it would not as a double. */
  CellReader FLOAT =
      (rows, index, name, into) -> {
        float value = rows.getFloat(index);
        if (!rows.wasNull() && Float.isFinite(value)) {
          into.put(name, Double.parseDouble(Float.toString(value)));
        }
      };

  CellReader TEXT =
      (rows, index, name, into) -> {
        String value = rows.getString(index);
        if (value != null) {
          into.put(name, value);
        }
      };

  CellReader BINARY =
      (rows, index, name, into) -> {
        byte[] value = rows.getBytes(index);
        if (value != null) {
          into.put(name, Base64.getEncoder().encodeToString(value));
        }
      };

  /** As JSON, for a text may hold a comma. */
  CellReader ARRAY =
      (rows, index, name, into) -> {
        Array value = rows.getArray(index);
        if (value != null) {
          List<Object> elements =
              Stream.of((Object[]) value.getArray()).map(CellReader::element).toList();
          into.put(name, JsonMapper.shared().writeValueAsString(elements));
        }
      };

  /** What JSON has no notion of, as a text. */
  private static Object element(Object value) {
    boolean known =
        value == null
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof byte[]; // as base64
    return known ? value : value.toString();
  }

  /** Leaves every value out, where a driver cannot read the type. */
  CellReader NOTHING = (rows, index, name, into) -> {};

  CellReader DATE =
      (rows, index, name, into) -> {
        LocalDate value = rows.getObject(index, LocalDate.class);
        if (value != null) {
          put(value.atStartOfDay(), name, into);
        }
      };

  CellReader DATE_TIME =
      (rows, index, name, into) -> {
        LocalDateTime value = rows.getObject(index, LocalDateTime.class);
        if (value != null) {
          put(value, name, into);
        }
      };

  /** With a zone, shown in UTC. */
  CellReader ZONED =
      (rows, index, name, into) -> {
        OffsetDateTime value = rows.getObject(index, OffsetDateTime.class);
        if (value != null) {
          put(value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime(), name, into);
        }
      };

  /** As rows show it, without a zone; years that ISO has no four digits for are left out. */
  static void put(LocalDateTime value, String name, ObjectNode into) {
    if (PlainTime.isYear(value.getYear())) {
      into.put(name, PlainTime.text(value));
    }
  }
}

package io.github.aepdsl.emulator.live.cassandra;

import com.datastax.oss.driver.api.core.cql.ColumnDefinition;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.metadata.schema.ColumnMetadata;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.live.database.ColumnNote;
import io.github.aepdsl.emulator.wire.PlainTime;
import io.github.aepdsl.emulator.wire.Trees;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of CQL's types and values; what has no other shape is shown as CQL writes it. */
final class CassandraTypes {

  private static final int MILLIS = 23; // of 2022-06-22T00:00:00.000
  private static final int DATE = 10;

  private static final Map<DataType, SourceType> TYPES =
      Map.ofEntries(
          Map.entry(DataTypes.BOOLEAN, SourceType.BOOLEAN),
          Map.entry(DataTypes.TINYINT, SourceType.INTEGER),
          Map.entry(DataTypes.SMALLINT, SourceType.INTEGER),
          Map.entry(DataTypes.INT, SourceType.INTEGER),
          Map.entry(DataTypes.BIGINT, SourceType.LONG),
          Map.entry(DataTypes.COUNTER, SourceType.LONG),
          Map.entry(DataTypes.FLOAT, SourceType.DOUBLE),
          Map.entry(DataTypes.DOUBLE, SourceType.DOUBLE),
          Map.entry(DataTypes.DECIMAL, SourceType.DOUBLE),
          Map.entry(DataTypes.DATE, SourceType.DATE_TIME),
          Map.entry(DataTypes.TIMESTAMP, SourceType.DATE_TIME));

  private static final Map<DataType, String> NOTES =
      Map.of(
          DataTypes.BIGINT, ColumnNote.LONG,
          DataTypes.COUNTER, ColumnNote.LONG,
          DataTypes.DECIMAL, ColumnNote.DECIMAL,
          DataTypes.BLOB, ColumnNote.BINARY);

  private CassandraTypes() {}

  static SourceColumn column(ColumnMetadata column) {
    return new SourceColumn(
        column.getName().asInternal(),
        TYPES.getOrDefault(column.getType(), SourceType.STRING),
        NOTES.getOrDefault(column.getType(), ""));
  }

  static ObjectNode row(Row found) {
    ObjectNode row = Trees.object();
    int index = 0;
    for (ColumnDefinition column : found.getColumnDefinitions()) {
      if (!found.isNull(index)) {
        put(row, column.getName().asInternal(), column.getType(), found, index);
      }
      index++;
    }
    return row;
  }

  private static void put(ObjectNode row, String name, DataType type, Row found, int index) {
    Object value = found.getObject(index);
    if (value instanceof Boolean bool) {
      row.put(name, bool);
    } else if (value instanceof Number number && TYPES.containsKey(type)) {
      put(row, name, type, number);
    } else {
      row.put(name, text(value, found.codecRegistry().codecFor(type)));
    }
  }

  private static void put(ObjectNode row, String name, DataType type, Number number) {
    if (TYPES.get(type) == SourceType.INTEGER) {
      row.put(name, number.intValue());
    } else if (TYPES.get(type) == SourceType.LONG) {
      row.put(name, number.longValue());
    } else if (Double.isFinite(number.doubleValue())) { // JSON has neither NaN nor infinity
      row.put(name, Double.parseDouble(number.toString())); // a float of 1.1 stays 1.1
    }
  }

  private static String text(Object value, TypeCodec<Object> codec) {
    if (value instanceof Instant instant) {
      return PlainTime.text(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
    if (value instanceof LocalDate date) {
      return PlainTime.text(date.atStartOfDay());
    }
    if (value instanceof ByteBuffer blob) {
      byte[] bytes = new byte[blob.remaining()];
      blob.duplicate().get(bytes);
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (value instanceof InetAddress address) {
      return address.getHostAddress();
    }
    boolean plain =
        value instanceof String
            || value instanceof Number
            || value instanceof UUID
            || value instanceof LocalTime;
    return plain ? value.toString() : codec.format(value);
  }

  /** A value as rows show it, as CQL writes one of this type. */
  static String literal(DataType type, JsonNode value) {
    String text = value.asString("");
    if (type.equals(DataTypes.TIMESTAMP)) {
      String instant = text.length() == DATE ? text + "T00:00:00" : text.replace(' ', 'T');
      return "'" + instant.substring(0, Math.min(instant.length(), MILLIS)) + "Z'";
    }
    if (type.equals(DataTypes.DATE)) {
      return "'" + text.substring(0, Math.min(text.length(), DATE)) + "'";
    }
    boolean quoted = type.equals(DataTypes.TEXT) || type.equals(DataTypes.ASCII);
    return quoted ? "'" + text.replace("'", "''") + "'" : text;
  }
}

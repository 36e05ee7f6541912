package io.github.aepdsl.emulator.live.spark;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.live.database.ColumnNote;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.apache.hive.service.rpc.thrift.TBinaryColumn;
import org.apache.hive.service.rpc.thrift.TBoolColumn;
import org.apache.hive.service.rpc.thrift.TByteColumn;
import org.apache.hive.service.rpc.thrift.TColumn;
import org.apache.hive.service.rpc.thrift.TColumnDesc;
import org.apache.hive.service.rpc.thrift.TDoubleColumn;
import org.apache.hive.service.rpc.thrift.TI16Column;
import org.apache.hive.service.rpc.thrift.TI32Column;
import org.apache.hive.service.rpc.thrift.TI64Column;
import org.apache.hive.service.rpc.thrift.TPrimitiveTypeEntry;
import org.apache.hive.service.rpc.thrift.TStringColumn;
import org.apache.hive.service.rpc.thrift.TTypeId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A column of a result.
 *
 * @param shown as exploring shows it
 */
record SparkColumn(SourceColumn shown) {

  private static final String PRECISION = "precision";
  private static final int DATE = 10;

  /** The values of a column, and a bit for each that is null. */
  private record Values(List<?> all, byte[] nulls) {

    boolean isNull(int index) {
      return index / 8 < nulls.length && (nulls[index / 8] & 1 << index % 8) != 0;
    }
  }

  static SparkColumn of(TColumnDesc column) {
    String label = column.getColumnName();
    TPrimitiveTypeEntry entry = column.getTypeDesc().getTypes().get(0).getPrimitiveEntry();
    SourceType type = type(entry.getType());
    return new SparkColumn(new SourceColumn(label, type, note(entry, type)));
  }

  private static SourceType type(TTypeId type) {
    return switch (type) {
      case BOOLEAN_TYPE -> SourceType.BOOLEAN;
      case TINYINT_TYPE, SMALLINT_TYPE, INT_TYPE -> SourceType.INTEGER;
      case BIGINT_TYPE -> SourceType.LONG;
      case FLOAT_TYPE, DOUBLE_TYPE, DECIMAL_TYPE -> SourceType.DOUBLE;
      case DATE_TYPE, TIMESTAMP_TYPE, TIMESTAMPLOCALTZ_TYPE -> SourceType.DATE_TIME;
      default -> SourceType.STRING;
    };
  }

  private static String note(TPrimitiveTypeEntry entry, SourceType type) {
    if (type == SourceType.LONG) {
      return ColumnNote.LONG;
    }
    if (entry.getType() == TTypeId.BINARY_TYPE) {
      return ColumnNote.BINARY;
    }
    return entry.getType() == TTypeId.DECIMAL_TYPE ? ColumnNote.decimal(precision(entry)) : "";
  }

  private static int precision(TPrimitiveTypeEntry entry) {
    boolean told =
        entry.isSetTypeQualifiers()
            && entry.getTypeQualifiers().getQualifiers().containsKey(PRECISION);
    return told
        ? entry.getTypeQualifiers().getQualifiers().get(PRECISION).getI32Value()
        : Integer.MAX_VALUE;
  }

  /** How many rows some columns have. */
  static int size(List<TColumn> columns) {
    return columns.isEmpty() ? 0 : values(columns.get(0)).all().size();
  }

  /** Puts the values of the column into the rows. */
  void put(TColumn column, List<ObjectNode> rows) {
    Values values = values(column);
    for (int i = 0; i < rows.size(); i++) {
      if (!values.isNull(i)) {
        put(values.all().get(i), rows.get(i));
      }
    }
  }

  private void put(Object value, ObjectNode row) {
    String name = shown.name();
    switch (shown.type()) {
      case BOOLEAN -> row.put(name, (Boolean) value);
      case INTEGER -> row.put(name, ((Number) value).intValue());
      case LONG -> row.put(name, ((Number) value).longValue());
      case DOUBLE -> putDouble(Double.parseDouble(value.toString()), row);
      case DATE_TIME -> row.put(name, time(value.toString()));
      case STRING -> row.put(name, text(value));
    }
  }

  private void putDouble(double value, ObjectNode row) {
    if (Double.isFinite(value)) { // JSON has neither NaN nor infinity
      row.put(shown.name(), value);
    }
  }

  private static String time(String text) {
    return text.length() == DATE ? text + "T00:00:00" : text.replace(' ', 'T');
  }

  private static String text(Object value) {
    if (value instanceof ByteBuffer binary) {
      byte[] bytes = new byte[binary.remaining()];
      binary.duplicate().get(bytes);
      return Base64.getEncoder().encodeToString(bytes);
    }
    return value.toString();
  }

  private static Values values(TColumn column) {
    Object some = column.getFieldValue();
    if (some instanceof TStringColumn texts) {
      return new Values(texts.getValues(), texts.getNulls());
    } else if (some instanceof TI32Column ints) {
      return new Values(ints.getValues(), ints.getNulls());
    } else if (some instanceof TI64Column longs) {
      return new Values(longs.getValues(), longs.getNulls());
    } else if (some instanceof TDoubleColumn doubles) {
      return new Values(doubles.getValues(), doubles.getNulls());
    } else if (some instanceof TBoolColumn booleans) {
      return new Values(booleans.getValues(), booleans.getNulls());
    } else if (some instanceof TI16Column shorts) {
      return new Values(shorts.getValues(), shorts.getNulls());
    } else if (some instanceof TByteColumn bytes) {
      return new Values(bytes.getValues(), bytes.getNulls());
    }
    TBinaryColumn binaries = (TBinaryColumn) some;
    return new Values(binaries.getValues(), binaries.getNulls());
  }

  /** A value as rows show it, as SQL writes it; the protocol knows no parameters. */
  String literal(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue().toPlainString();
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "TRUE" : "FALSE";
    }
    String text = "'" + value.asString("").replace("\\", "\\\\").replace("'", "\\'") + "'";
    return shown.type() == SourceType.DATE_TIME ? "TIMESTAMP " + text : text;
  }
}

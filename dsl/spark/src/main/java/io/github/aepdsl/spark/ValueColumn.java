package io.github.aepdsl.spark;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import java.util.Arrays;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The column that holds messages: text with one JSON object in each row. */
final class ValueColumn {

  private static final String NAME = "value";

  private ValueColumn() {}

  /**
   * Which column it is.
   *
   * @throws InvalidValueException when it is not there, is no text, or is not the only one
   */
  static int in(StructType schema) {
    StructField[] fields = schema.fields();
    if (fields.length == 1
        && fields[0].name().equalsIgnoreCase(NAME)
        && fields[0].dataType().sameType(DataTypes.StringType)) {
      return 0;
    }
    throw new InvalidValueException(
        Problem.of("aep-inlet takes one column 'value' of JSON text, not " + columns(fields))
            .trying("df.selectExpr(\"to_json(struct(*)) AS value\").write()..."));
  }

  private static String columns(StructField[] fields) {
    return Arrays.stream(fields)
        .map(field -> field.name() + " " + field.dataType().simpleString())
        .toList()
        .toString();
  }
}

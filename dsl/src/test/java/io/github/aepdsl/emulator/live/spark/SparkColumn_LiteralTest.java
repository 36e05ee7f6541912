package io.github.aepdsl.emulator.live.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import org.apache.hive.service.rpc.thrift.TColumn;
import org.apache.hive.service.rpc.thrift.TI32Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Values of Spark's columns, in and out. */
class SparkColumn_LiteralTest {

  private static final SparkColumn TEXT = column(SourceType.STRING);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a,'a'",
        "it's,'it\\'s'",
        "\\,'\\\\'",
        "' OR 1=1 --,'\\' OR 1=1 --'",
        "\\',`'\\\\\\''`"
      })
  void noTextEndsItsQuotes(String text, String literal) {
    assertThat(TEXT.literal(Trees.scalar(text))).isEqualTo(literal);
  }

  @Test
  void numbersAndTruthStandAsTheyAre() {
    assertThat(TEXT.literal(Trees.scalar(42))).isEqualTo("42");
    assertThat(TEXT.literal(Trees.scalar(true))).isEqualTo("TRUE");
  }

  @Test
  void timesAreTimestamps() {
    assertThat(column(SourceType.DATE_TIME).literal(Trees.scalar("2022-06-22T00:00:00")))
        .isEqualTo("TIMESTAMP '2022-06-22T00:00:00'");
  }

  @Test
  void whatIsNullIsLeftOut() {
    TColumn values = TColumn.i32Val(new TI32Column(List.of(1, 0, 3), null));
    values.getI32Val().setNulls(new byte[] {0b010});
    List<ObjectNode> rows = List.of(Trees.object(), Trees.object(), Trees.object());

    column(SourceType.INTEGER).put(values, rows);

    assertThat(rows)
        .extracting(ObjectNode::toString)
        .containsExactly("{\"x\":1}", "{}", "{\"x\":3}");
    assertThat(SparkColumn.size(List.of(values))).isEqualTo(3);
  }

  private static SparkColumn column(SourceType type) {
    return new SparkColumn(new SourceColumn("x", type));
  }
}

package io.github.aepdsl.emulator.live.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.wire.Trees;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Types;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What only a real Phoenix sends: its own type names, as a Query Server over HBase gave them. */
class PhoenixDialect_TypesTest {

  @ParameterizedTest
  @ValueSource(strings = {"FLOAT", "UNSIGNED_FLOAT"})
  void aFloatOf32BitsStaysAsItWasWritten(String type) throws Exception {
    JdbcColumn column = column(Types.FLOAT, type);

    assertThat(column.shown().type()).isEqualTo(SourceType.DOUBLE);
    assertThat(row(column, Map.of("getFloat", 1.1f))).isEqualTo(Trees.object().put("c", 1.1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FLOAT ARRAY", "UNSIGNED_FLOAT ARRAY", "DATE ARRAY"})
  void whatTheDriverCannotReadIsLeftOutAndSaysSo(String type) throws Exception {
    JdbcColumn column = column(Types.ARRAY, type);

    assertThat(column.shown().note()).startsWith("left out");
    assertThat(row(column, Map.of())).isEmpty(); // it is not even asked for
  }

  @Test
  void elementsOfAnArrayAreJson() throws Exception {
    Object[] elements = {"a, b", null, 1.5, true, new byte[] {1}};
    Array array = answering(Array.class, Map.of("getArray", elements));

    assertThat(row(column(Types.ARRAY, "VARCHAR ARRAY"), Map.of("getArray", array)).get("c"))
        .hasToString("\"[\\\"a, b\\\",null,1.5,true,\\\"AQ==\\\"]\"");
  }

  /** A Query Server takes the times of parameters for ones of its own zone. */
  @Test
  void aTimeIsComparedInTheTextWhereItIsUtc() {
    SourceColumn at = new SourceColumn("AT", SourceType.DATE_TIME);

    assertThat(new PhoenixDialect().literal(Trees.scalar("2022-06-22T01:02:03.004"), at))
        .hasValue("TIMESTAMP '2022-06-22 01:02:03.004000000'");
    assertThat(new PhoenixDialect().literal(Trees.scalar("'; DROP TABLE T"), at)).isEmpty();
  }

  private static JdbcColumn column(int type, String name) throws Exception {
    Map<String, Object> answers =
        Map.of("getColumnLabel", "c", "getColumnType", type, "getColumnTypeName", name);
    return new PhoenixDialect().column(answering(ResultSetMetaData.class, answers), 1);
  }

  private static ObjectNode row(JdbcColumn column, Map<String, Object> answers) throws Exception {
    ObjectNode row = Trees.object();
    column.reader().read(answering(ResultSet.class, answers), 1, column.name(), row);
    return row;
  }

  /** Answers what it was told to by the method's name, and that nothing was null. */
  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    Object made =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.getOrDefault(method.getName(), false));
    return type.cast(made);
  }
}

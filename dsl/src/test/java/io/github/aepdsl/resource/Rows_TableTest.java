package io.github.aepdsl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of any shape as a table. */
@Timeout(60)
class Rows_TableTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Api api;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    api = Adobe.access(server.uri()).api(Service.FLOW);
  }

  @Test
  void nestedFieldsBecomeColumnsWithDots() {
    Rows rows = rows("[{\"a\":{\"b\":1,\"c\":{\"d\":true}},\"e\":null}]", 10);

    assertThat(rows.toTable().columns()).containsExactly("a.b", "a.c.d", "e");
    assertThat(rows.toTable().rows()).containsExactly(List.of("1", "true", ""));
  }

  @Test
  void rowsThatLackAFieldHaveAnEmptyCell() {
    Rows rows = rows("[{\"a\":1},{\"b\":2},{}]", 10);

    assertThat(rows.toTable().columns()).containsExactly("a", "b");
    assertThat(rows.toTable().rows())
        .containsExactly(List.of("1", ""), List.of("", "2"), List.of("", ""));
  }

  @Test
  void numbersStayAsTheyAreWritten() {
    Rows rows = rows("[{\"a\":99900000.0,\"b\":10.50,\"c\":0.00001}]", 10);

    assertThat(rows.toTable().rows()).containsExactly(List.of("99900000.0", "10.50", "0.00001"));
    assertThat(rows.json()).asString().contains("\"a\": 99900000.0");
  }

  @Test
  void arraysStayJson() {
    assertThat(rows("[{\"a\":[1,{\"b\":2}]}]", 10).toTable().rows())
        .containsExactly(List.of("[1,{\"b\":2}]"));
  }

  @Test
  void longAndHostileCellsStayOnTheirLine() {
    Rows rows = rows("[{\"a\\nb\":\"" + "x".repeat(100) + "\",\"c\":\"\\u001b[2J\\n\"}]", 10);

    assertThat(rows.toTable().columns().get(0)).isEqualTo("a\\nb");
    assertThat(rows.toTable().rows().get(0).get(0)).hasSize(40).endsWith("…");
    assertThat(rows.toString()).hasLineCount(3).doesNotContain("\u001b");
  }

  @Test
  void theHeadingCountsThem() {
    assertThat(rows("[]", 10)).hasToString("0 rows of Orders");
    assertThat(rows("[{\"a\":1}]", 10).toString()).startsWith("1 row of Orders\n");
    assertThat(rows("[{\"a\":1},{\"a\":2},{\"a\":3}]", 2).toString())
        .startsWith("2 rows of Orders");
  }

  @Test
  void theyMayStandInData() {
    Rows rows = rows("{\"data\":[{\"a\":1},{\"a\":2}]}", 1);

    assertThat(rows.count()).isEqualTo(1);
    assertThat(rows.json().toString()).contains("\"a\"").doesNotContain("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"data\":{}}", "\"rows\"", "17"})
  void whatHoldsNoRowsIsAnErrorOfTheService(String answer) {
    assertThatThrownBy(() -> rows(answer, 10)).isInstanceOf(ApiException.class);
  }

  private Rows rows(String answer, int most) {
    server.always("GET " + Adobe.BASE + "/rows", Step.json(200, answer));
    return Rows.of("Orders", api.get("/rows"), most);
  }
}

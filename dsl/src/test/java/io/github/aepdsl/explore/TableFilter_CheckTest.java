package io.github.aepdsl.explore;

import static io.github.aepdsl.explore.TableFilter.atLeast;
import static io.github.aepdsl.explore.TableFilter.equal;
import static io.github.aepdsl.explore.TableFilter.in;
import static io.github.aepdsl.explore.TableFilter.isNull;
import static io.github.aepdsl.explore.TableFilter.like;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A filter that does not fit its table is refused before it is sent. */
@Timeout(60)
class TableFilter_CheckTest {

  private static final List<SourceField> COLUMNS =
      List.of(
          new SourceField("city", "string", "string"),
          new SourceField("total", "double", "number"),
          new SourceField("paid", "boolean", "boolean"),
          new SourceField("at", "string", "string date-time"),
          new SourceField("tags", "array", "array"));

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();

  @Test
  void whatFitsIsNoProblem() {
    assertThat(problems(equal("city", "Basel").and(atLeast("total", 1)).or(equal("paid", true))))
        .isEmpty();
    assertThat(problems(in("total", List.of(1, 2.5)).and(isNull("at")).not())).isEmpty();
    assertThat(problems(equal("tags", 1))).isEmpty();
  }

  @Test
  void isToldInWords() {
    TableFilter both = equal("city", "Ba\"sel").and(atLeast("total", 1).not());

    assertThat(both.words()).isEqualTo("(city = \"Ba\\\"sel\" and not total >= 1)");
    assertThat(in("city", List.of("a", "b")).or(isNull("x\ny")).words())
        .isEqualTo("(city in (\"a\", \"b\") or x\\ny is null)");
  }

  @Test
  void anUnknownColumnSuggestsTheNearest() {
    assertThat(problems(isNull("citty")))
        .containsExactly("shop.orders has no column \"citty\" - did you mean 'city'?");
  }

  @Test
  void aColumnThatIsNearNoneListsThem() {
    assertThat(problems(equal("postal code", "1")))
        .containsExactly(
            "shop.orders has no column \"postal code\"\nIt has city, total, paid, at, tags");
  }

  @Test
  void valuesHaveTheTypeOfTheirColumn() {
    assertThat(problems(equal("city", 4)))
        .containsExactly(
            "column \"city\" is compared with 4 but must be compared with a text: \"4\"");
    assertThat(problems(like("total", "1%")))
        .containsExactly(
            "column \"total\" is compared with the text \"1%\""
                + " but must be compared with a number: the column's type is double");
    assertThat(problems(equal("paid", "yes")))
        .containsExactly(
            "column \"paid\" is compared with the text \"yes\""
                + " but must be compared with true or false");
    assertThat(problems(atLeast("at", 2024)))
        .containsExactly(
            "column \"at\" is compared with 2024 but must be compared with a date as a text");
  }

  @Test
  void oneOfSeveralValuesCanBeWrong() {
    assertThat(problems(in("total", List.of(1, "two")))).hasSize(1);
  }

  @Test
  void allFaultsAreToldAtOnceAndNothingIsFiltered() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    server.always(
        "GET " + Adobe.CONNECTIONS + "/c1/explore",
        Step.json(200, "{\"schema\":{\"columns\":[{\"name\":\"id\",\"type\":\"integer\"}]}}"));
    Explored source = new Explored(Adobe.access(server.uri()), "c1", "x");
    SourceTable table =
        SourceTable.of(source, "shop.orders").where(equal("id", "1").and(isNull("ids")));

    assertThatThrownBy(table::preview)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("cannot filter shop.orders: 2 problems\n- column \"id\"")
        .hasMessageEndingWith("\n- shop.orders has no column \"ids\" - did you mean 'id'?");
    assertThat(server.heard()).noneMatch(heard -> ("" + heard.query()).contains("filters"));
  }

  @Test
  void nullIsAskedForByItsOwnName() {
    assertThatThrownBy(() -> equal("city", null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("Try: isNull(\"city\")");
  }

  private static List<String> problems(TableFilter rows) {
    return rows.problems("shop.orders", COLUMNS).stream().map(Problem::toString).toList();
  }
}

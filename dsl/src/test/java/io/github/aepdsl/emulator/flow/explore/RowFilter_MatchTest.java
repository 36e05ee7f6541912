package io.github.aepdsl.emulator.flow.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Filters in PQL against one row. */
class RowFilter_MatchTest {

  private static final JsonNode ROW =
      json(
          """
          {"city":"DDN","age":42,"paid":true,"at":"2022-06-22T00:00:00","file":"a_b%c","nil":null}""");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=      | city | 'DDN'                  | true",
        "!=     | city | 'DDN'                  | false",
        "<      | age  | 42                     | false",
        "<=     | age  | 42.0                   | true",
        ">      | age  | 41.5                   | true",
        ">=     | at   | '2022-06-22'           | true",
        "<      | at   | '2022-06-22T00:00:00Z' | false",
        "=      | age  | '42'                   | false",
        "!=     | age  | '42'                   | false",
        "=      | paid | true                   | true",
        "like   | city | 'D%'                   | true",
        "LIKE   | city | 'D_N'                  | true",
        "like   | city | 'D.N'                  | false",
        "in     | city | ['Köln','DDN']         | true",
        "in     | city | ['Köln']               | false",
        "=      | nil  | 1                      | false",
        "!=     | nil  | 1                      | false",
        "!=     | gone | 1                      | false"
      })
  void comparesAColumnWithAValue(String name, String column, String literal, boolean matches)
      throws SourceTrouble {
    assertThat(filter(apply(name, column, literal)).matches(ROW)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({"isNull, nil, true", "isNull, gone, true", "isnull, city, false"})
  void knowsWhatIsNull(String name, String column, boolean matches) throws SourceTrouble {
    String call =
        "{'nodeType':'fnApply','fnName':'%s','params':[{'nodeType':'fieldLookup','fieldName':'%s'}]}"
            .formatted(name, column);

    assertThat(filter(call).matches(ROW)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({"and, DDN, 42, true", "and, DDN, 1, false", "or, Ulm, 42, true", "or, Ulm, 1, false"})
  void joinsConditions(String name, String city, int age, boolean matches) throws SourceTrouble {
    String both = apply("=", "city", "'" + city + "'") + "," + apply("=", "age", "" + age);

    assertThat(filter(call(name, both)).matches(ROW)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({"city, false", "nil, false", "age, true"})
  void turnsAConditionRoundButNotWhatIsUnknown(String column, boolean matches)
      throws SourceTrouble {
    String literal = column.equals("city") ? "'DDN'" : "7";

    assertThat(filter(call("NOT", apply("=", column, literal))).matches(ROW)).isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'nodeType':'literal','value':1}",
        "{'nodeType':'fnApply','fnName':'sum','params':[]}",
        "{'nodeType':'fnApply','fnName':'and','params':[]}",
        "{'nodeType':'fnApply','fnName':'=','params':[{'nodeType':'literal','value':1}]}",
        "{'nodeType':'fnApply','fnName':'in','params':[{'nodeType':'fieldLookup','fieldName':'a'},"
            + "{'nodeType':'literal','value':1}]}",
        "{'nodeType':'fnApply','fnName':'like','params':[{'nodeType':'fieldLookup','fieldName':'a'},"
            + "{'nodeType':'literal','value':1}]}"
      })
  void refusesWhatIsNoCondition(String value) {
    assertThatThrownBy(() -> filter(value))
        .isInstanceOf(SourceTrouble.class)
        .hasMessageStartingWith("The filter is not valid PQL: ");
  }

  private static String apply(String name, String column, String literal) {
    return call(
        name,
        "{'nodeType':'fieldLookup','fieldName':'%s'},{'nodeType':'literal','value':%s}"
            .formatted(column, literal));
  }

  private static String call(String name, String params) {
    return "{'nodeType':'fnApply','fnName':'%s','params':[%s]}".formatted(name, params);
  }

  private static RowFilter filter(String value) throws SourceTrouble {
    return RowFilter.ofPql(
        json("{'type':'PQL','format':'pql/json','value':%s}".formatted(value).replace('\'', '"')));
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}

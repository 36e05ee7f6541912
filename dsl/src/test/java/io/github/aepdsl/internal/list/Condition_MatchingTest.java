package io.github.aepdsl.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Condition_MatchingTest {

  @ParameterizedTest
  @CsvSource({
    "startedAt, AT_LEAST, 1670880253121, true",
    "startedAt, MORE, 1670880253121, false",
    "startedAt, LESS, 9, false",
    "startedAt, EQUAL, 1670880253121.0, true",
    "state, EQUAL, enabled, true",
    "state, NOT_EQUAL, enabled, false",
    "gone, NOT_EQUAL, enabled, true",
    "gone, EQUAL, enabled, false",
    "inner.flag, EQUAL, true, true",
    "ids[], EQUAL, b, true",
    "ids, EQUAL, c, false",
    "list[].name, EQUAL, two, true",
    "list[].name, EQUAL, three, false",
    "state, MORE, draft, true",
    "ids[], NOT_EQUAL, a, true",
    "same[], NOT_EQUAL, x, false",
    "list[].name, NOT_EQUAL, one, true",
    "twins[].name, NOT_EQUAL, one, false",
    "twins[].gone, NOT_EQUAL, one, true",
    "inner.flag, NOT_EQUAL, true, false",
    "empty[], NOT_EQUAL, x, true",
  })
  void comparesNumbersAsNumbersAndAnyElementOfAnArray(
      String field, Relation relation, String value, boolean expected) {
    var item =
        Json.parse(
            """
            {"startedAt": 1670880253121, "state": "enabled", "inner": {"flag": true},
             "same": ["x", "x"], "twins": [{"name": "one"}, {"name": "one"}], "empty": [],
             "ids": ["a", "b"], "list": [{"name": "one"}, {"name": "two"}]}
            """);

    assertThat(new Condition(field, relation, value).test(item)).isEqualTo(expected);
  }

  @Test
  void standsNoNumberThatIsNone() {
    var infinite = Json.parse("{\"n\": 1e999}");

    assertThat(new Condition("n", Relation.EQUAL, "5").test(infinite)).isFalse();
    assertThat(new Condition("n", Relation.EQUAL, "x").test(infinite)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, property=a.b%3E=1",
    "LESS, property=a.b%3C1",
    "NOT_EQUAL, property=a.b%21=1",
    "EQUAL, property=a.b==1"
  })
  void isWordedAsTheServicesDo(Relation relation, String parameter) {
    assertThat(new Condition("a.b", relation, "1").asProperty()).isEqualTo(parameter);
  }
}

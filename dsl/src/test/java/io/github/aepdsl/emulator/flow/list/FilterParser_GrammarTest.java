package io.github.aepdsl.emulator.flow.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Filters on any resource, without a service around them. */
class FilterParser_GrammarTest {

  private static final JsonNode RUN =
      Trees.parse(
              """
              {
                "id": "r-1",
                "state": "inProgress",
                "createdAt": 1700000000000,
                "flow": {"active": true, "rank": 2.5, "none": null},
                "parts": [{"name": "a", "size": 1}, {"name": "b", "size": 9}],
                "tags": ["x", "y"]
              }
              """
                  .getBytes(StandardCharsets.UTF_8))
          .orElseThrow();

  private final FilterParser parser =
      new FilterParser(FilterFields.stamped(Set.of("state", "flow", "parts", "tags"), "parts[]."));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id==r-1",
        "id==\"r-1\"",
        "id==x,r-1",
        "state==INPROGRESS",
        "flow.active==true",
        "flow.rank==2.50",
        "flow.missing!=x",
        "createdAt==1700000000000",
        "createdAt>=1700000000000",
        "createdAt<1700000000001",
        "parts[].name==b",
        "parts[].size>8",
        "parts[].name!=c",
        "tags[]==y"
      })
  void matches(String expression) {
    assertThat(parser.parse(expression).matches(RUN)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id==r-2",
        "id==R-1",
        "id!=r-1,x",
        "flow.active==false",
        "flow.missing==x",
        "flow==x",
        "parts.name==a",
        "parts[].size>9",
        "parts[].name!=a",
        "tags[]==z",
        "createdAt>1700000000000"
      })
  void doesNotMatch(String expression) {
    assertThat(parser.parse(expression).matches(RUN)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "flow.rank>1      | 1443",
        "colour==red      | 1448",
        "id               | 1449",
        "==x              | 1449",
        "id~x             | 1440",
        "createdAt==x     | 1452",
        "parts[].size>x   | 1452",
        "createdAt<1,2    | 1442",
        "id==             | 1453",
        "id==\"\"         | 1453"
      })
  void refuses(String expression, int code) {
    assertThatThrownBy(() -> parser.parse(expression)).isInstanceOf(Refusal.class);
    assertThat(codeOf(expression)).contains("FLOW-" + code + "-400");
  }

  private String codeOf(String expression) {
    try {
      return parser.parse(expression).toString();
    } catch (Refusal refusal) {
      return new String(refusal.response("r").body(), StandardCharsets.UTF_8);
    }
  }
}

package io.github.aepdsl.emulator.flow.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.explore.RowFilter.All;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Any;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Comparison;
import io.github.aepdsl.emulator.flow.explore.RowFilter.IsNull;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Like;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Not;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three values that conditions have, as SQL has them, and patterns of texts. */
class RowFilter_TruthTest {

  private static final JsonNode ROW = json("{'one': 1, 'nil': null, 'list': [1]}");

  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "UNKNOWN, TRUE, UNKNOWN, TRUE",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "FALSE, TRUE, FALSE, TRUE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "FALSE, FALSE, FALSE, FALSE",
  })
  void joinsAreThoseOfSql(Truth left, Truth right, Truth both, Truth either) {
    List<RowFilter> parts = List.of(filter(left), filter(right));

    assertThat(new All(parts).test(ROW)).isEqualTo(both);
    assertThat(new Any(parts).test(ROW)).isEqualTo(either);
    assertThat(new All(parts).matches(ROW)).isEqualTo(both == Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
  void theOppositeOfUnknownIsUnknown(Truth truth, Truth opposite) {
    assertThat(new Not(filter(truth)).test(ROW)).isEqualTo(opposite);
    assertThat(new Not(new Not(filter(truth))).test(ROW)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          abc        | abc      | true
          abc        | ABC      | false
          abc        | a%       | true
          abc        | %c       | true
          abc        | %b%      | true
          abc        | a_c      | true
          abc        | a_       | false
          abc        | %        | true
          abc        | ___      | true
          abc        | ____     | false
          ``         | %        | true
          ``         | _        | false
          a.c        | a.c      | true
          abc        | a.c      | false
          a\\Eb      | a\\E_    | true
          a\\Qb      | %\\Q%    | true
          (a)[b]{c}* | (a)[b]{c}* | true
          aäb        | a_b      | true
          a😀b       | a_b      | true
          """)
  void aPatternHasTwoSignsAndTheRestStandsForItself(String text, String pattern, boolean matches) {
    JsonNode row = JsonMapper.shared().createObjectNode().put("t", text);

    assertThat(new Like("t", pattern).matches(row)).isEqualTo(matches);
  }

  @Test
  void aPatternGoesOverTheEndsOfLines() {
    JsonNode row = JsonMapper.shared().createObjectNode().put("t", "a\nb");

    assertThat(new Like("t", "a%b").matches(row)).isTrue();
    assertThat(new Like("t", "a_b").matches(row)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"one", "nil", "gone", "list"})
  void onlyTextsLookLikeAPattern(String column) {
    assertThat(new Like(column, "%").test(ROW)).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"one, FALSE", "nil, TRUE", "gone, TRUE", "list, FALSE"})
  void nullIsWhatIsNotThere(String column, Truth truth) {
    assertThat(new IsNull(column).test(ROW)).isEqualTo(truth);
  }

  @Test
  void theColumnsOfAllPartsAreKnown() {
    RowFilter filter =
        new All(
            List.of(
                new Not(new IsNull("a")),
                new Any(List.of(new Like("b", "%"), filter(Truth.TRUE)))));

    assertThat(filter.columns()).containsExactly("a", "b", "one");
  }

  private static RowFilter filter(Truth truth) {
    return switch (truth) {
      case TRUE -> new Comparison("one", CompareSign.EQUAL, json("1"));
      case UNKNOWN -> new Comparison("nil", CompareSign.EQUAL, json("1"));
      case FALSE -> new Comparison("one", CompareSign.EQUAL, json("2"));
    };
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }
}

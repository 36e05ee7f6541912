package io.github.aepdsl.emulator.flow.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which of two values of rows comes first, and which have no order. */
class CellOrder_CompareTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1                     | 2                     | -1
          2                     | 1                     | 1
          1                     | 1.0                   | 0
          1e2                   | 100                   | 0
          0.1                   | 0.10                  | 0
          9007199254740993      | 9007199254740992      | 1
          123456789012345678901 | 123456789012345678900 | 1
          false                 | true                  | -1
          true                  | true                  | 0
          'a'                   | 'b'                   | -1
          'B'                   | 'a'                   | -1
          'ä'                   | 'z'                   | 1
          ''                    | 'a'                   | -1
          '10'                  | '9'                   | -1
          '2022-06-22'          | '2022-06-22T00:00:00' | 0
          '2022-06-22T00:00'    | '2022-06-22 00:00:00' | 0
          '2022-06-22T00:00:00' | '2022-06-22T00:00:00Z' | 0
          '2022-06-22T00:00:00.000' | '2022-06-22T00:00:00' | 0
          '2022-06-22T00:00:00.5' | '2022-06-22T00:00:00Z' | 1
          '2022-06-22T00:00:00.123456' | '2022-06-22T00:00:00.123Z' | 1
          '2022-06-22T02:00:00+02:00' | '2022-06-22T00:00:00Z' | 0
          '2022-06-22T02:00:00+02' | '2022-06-22T00:00:01Z' | -1
          '2022-06-21T20:00:00-05:00' | '2022-06-22' | 1
          '2022-06-22'          | '2022-06-23T00:00:00' | -1
          '2022-13-45'          | '2022-13-46'          | -1
          '2022-06-22 or so'    | '2022-06-22'          | 1
          """)
  void whatComesFirst(String left, String right, int order) {
    assertThat(CellOrder.compare(json(left), json(right)).map(Integer::signum)).contains(order);
    assertThat(CellOrder.compare(json(right), json(left)).map(Integer::signum)).contains(-order);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1      | '1'
          1      | true
          'true' | true
          null   | null
          null   | 1
          'a'    | null
          []     | []
          {}     | {}
          [1]    | 1
          """)
  void whatIsOfDifferentKindsHasNoOrder(String left, String right) {
    assertThat(CellOrder.compare(json(left), json(right))).isEmpty();
    assertThat(CellOrder.compare(json(right), json(left))).isEmpty();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }
}

package io.github.aepdsl.emulator.registry.mapping;

import static io.github.aepdsl.emulator.registry.mapping.OnDataPrep.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values of expressions as they come over the wire: odd letters, large numbers, dates, nothing. */
class MappingSets_WireTest {

  @RegisterExtension final OnDataPrep prep = new OnDataPrep();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          upper(a)                      | "GRÖSSE 😀"
          right(a, 2)                   | "😀"
          concat(a, "\\n")              | "größe 😀\\n"
          size_of(a)                    | 8
          9223372036854775807 + 1       | 9223372036854775808
          0.1 + 0.2                     | 0.30000000000000004
          date("2019-10-23")            | "2019-10-23T00:00:00Z"
          [1, date("2019-10-23")]       | [1,"2019-10-23T00:00:00Z"]
          {"ä": [true]}                 | {"ä":[true]}
          split("a,b", ",")             | ["a","b"]
          """)
  void valuesArriveAsTheyAre(String expression, String value) throws Exception {
    Answer answer = preview(expression);

    assertThat(answer.json().at("/0/errors").isNull()).as(answer.text()).isTrue();
    assertThat(answer.json().at("/0/data/_id")).isEqualTo(JsonMapper.shared().readTree(value));
  }

  @Test
  void halfALetterBreaksNoAnswer() throws Exception {
    Answer answer = preview("left(a, 7)");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/0/data/_id")).startsWith("größe ").hasSize(7);
  }

  @ParameterizedTest
  @CsvSource({"nullify()", "gone", "upper(gone)", "null"})
  void nothingLeavesTheFieldOutWithoutAnError(String expression) throws Exception {
    Answer answer = preview(expression);

    assertThat(answer.json().at("/0/data").toString()).isEqualTo("{}");
    assertThat(answer.json().at("/0/errors").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1 / 0            | division by zero
          date("x")        | date: 'x' is no date in any of the known formats
          to_integer(a)    | to_integer: argument 1 is string, not a whole number
          ua_os_name(a)    | ua_os_name is not available on the local platform
          """)
  void aFaultLeavesTheFieldOutAndIsTold(String expression, String why) throws Exception {
    Answer answer = preview(expression);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/0/data").toString()).isEqualTo("{}");
    assertThat(answer.at("/0/errors/0/exception")).contains(why);
  }

  private Answer preview(String expression) throws Exception {
    JsonNode source = JsonMapper.shared().getNodeFactory().stringNode(expression);
    String set = one("EXPRESSION", source.toString(), "_id");
    JsonNode row = Evaluating.json("{\"a\": \"größe 😀\"}");
    return prep.post("/mappingSets/preview", "{\"data\":%s,\"mappingSet\":%s}".formatted(row, set));
  }
}

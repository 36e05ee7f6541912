package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which types go into which; what the platform's own conversion does with them counts. */
class TypeFit_TroubleTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          {"type":"number"}                      | {"type":"boolean"}                     | a number is never a boolean
          {"type":"integer"}                     | {"type":"boolean"}                     | a number is never a boolean
          {"type":"boolean"}                     | {"type":"integer"}                     | a boolean is never a number
          {"type":"boolean"}                     | {"type":"string","format":"date-time"} | a boolean is never a time
          {"type":"string","format":"date-time"} | {"type":"boolean"}                     | a time is never a boolean
          """)
  void someCanNever(String column, String field, String why) {
    assertThat(fit(column, field).trouble()).contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          {"type":"string"}                      | {"type":"boolean"}
          {"type":"string"}                      | {"type":"number"}
          {"type":"string"}                      | {"type":"string","format":"date"}
          {"type":"number"}                      | {"type":"integer"}
          {"type":"boolean"}                     | {"type":"string"}
          {"type":"string","format":"date-time"} | {"type":"string","format":"date"}
          {}                                     | {"type":"boolean"}
          {"type":"number"}                      | {}
          """)
  void othersMay(String column, String field) {
    assertThat(fit(column, field).trouble()).isEmpty();
  }

  private static TypeFit fit(String column, String field) {
    return new TypeFit(Json.parse("{\"xdm\":%s}".formatted(column)), Json.parse(field));
  }
}

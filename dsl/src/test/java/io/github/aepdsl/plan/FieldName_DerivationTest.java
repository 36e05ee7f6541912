package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldName_DerivationTest {

  @ParameterizedTest
  @CsvSource({
    "customer_id, customer_id",
    "FIRST NAME, firstName",
    "my-note, myNote",
    "_hidden, hidden",
    "Café Öl, cafeOl",
    "Full.Name, fullName"
  })
  void wordsBecomeOneNameOfAField(String column, String field) {
    assertThat(FieldName.of(column)).isEqualTo(field).matches(FieldName::isLegal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_", "名", "--"})
  void whatHasNoLettersGetsSome(String column) {
    assertThat(FieldName.of(column)).isEqualTo("field");
  }
}

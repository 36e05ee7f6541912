package io.github.aepdsl.emulator.live.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNote_DecimalTest {

  @ParameterizedTest
  @CsvSource({
    "1, ''",
    "15, ''",
    "16, a decimal of 16 digits: more than 15 are rounded",
    "65, a decimal of 65 digits: more than 15 are rounded",
    "0, a decimal: more than 15 digits are rounded"
  })
  void aDecimalSaysSoWhenADoubleDoesNotHoldIt(int digits, String note) {
    assertThat(ColumnNote.decimal(digits)).isEqualTo(note);
  }
}

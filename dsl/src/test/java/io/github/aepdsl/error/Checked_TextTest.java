package io.github.aepdsl.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class Checked_TextTest {

  @Test
  void passesOnWhatSaysSomething() {
    assertThat(Checked.text("name", " web ")).isEqualTo(" web ");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "\t\n"})
  void refusesWhatSaysNothingByItsName(String nothing) {
    assertThatThrownBy(() -> Checked.text("name", nothing))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(nothing == null ? "name is null" : "name is empty");
  }
}

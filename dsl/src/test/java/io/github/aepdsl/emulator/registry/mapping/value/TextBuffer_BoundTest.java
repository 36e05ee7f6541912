package io.github.aepdsl.emulator.registry.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How long a text may get. */
class TextBuffer_BoundTest {

  @Test
  void joinsTextsAndPartsOfThem() {
    assertThat(new TextBuffer().add("ab").add("xcdx", 1, 3)).hasToString("abcd");
  }

  @Test
  void takesTheLongestTextAndNotOneMore() {
    TextBuffer full = new TextBuffer().add("x".repeat(TextBuffer.LONGEST));

    assertThat(full.toString()).hasSize(TextBuffer.LONGEST);
    assertThatThrownBy(() -> full.add("y"))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage("the text is longer than 1000000 characters");
  }
}

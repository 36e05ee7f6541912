package io.github.aepdsl.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneLine_EscapingTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "orders", "two  blanks", "日本 é 😀", "<b> \\ \"", " x "})
  void leavesLettersAsTheyAre(String text) {
    assertThat(OneLine.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"'a\nb',a b", "'a \r\n\t b','a  b'", "'\n',''"})
  void makesOneLineOfMany(String text, String line) {
    assertThat(OneLine.of(text)).isEqualTo(line);
  }

  @Test
  void showsWhatCouldMoveACursorOrHideSomething() {
    assertThat(OneLine.of("\u001b[2J\u0000\u0085\u009b\u202e\u2066\u200f\u2028\u2029\u00ad\ud800x"))
        .isEqualTo(
            "\\u001b[2J\\u0000\\u0085\\u009b\\u202e\\u2066\\u200f\\u2028\\u2029\\u00ad\\ud800x");
  }

  @Test
  void holdsNoLetterThatNoScreenShows() {
    StringBuilder all = new StringBuilder();
    for (int letter = 0; letter < 0x10000; letter++) {
      all.append(OneLine.of(String.valueOf((char) letter)));
    }

    assertThat(all.toString()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
  }

  @Test
  void isNotEndless() {
    assertThat(OneLine.of("x".repeat(500))).isEqualTo("x".repeat(200) + "…");
    assertThat(OneLine.of("😀".repeat(500))).hasSizeLessThan(210).endsWith("😀…");
  }
}

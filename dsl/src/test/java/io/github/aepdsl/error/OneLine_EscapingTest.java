package io.github.aepdsl.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.json.Json;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  @CsvSource({"'a\nb',a\\nb", "'a \r\n\t b',a \\r\\n\\t b", "'\n',\\n"})
  void makesOneLineOfMany(String text, String line) {
    assertThat(OneLine.of(text)).isEqualTo(line);
    assertThat(OneLine.whole(text)).isEqualTo(line);
  }

  @Test
  void showsWhatCouldMoveACursorOrHideSomething() {
    assertThat(OneLine.of("\u001b[2J\u0000\u0085\u009b\u202e\u2066\u200f\u2028\u2029\u00ad\ud800x"))
        .isEqualTo(
            "\\u001b[2J\\u0000\\u0085\\u009b\\u202e\\u2066\\u200f\\u2028\\u2029\\u00ad\\ud800x");
  }

  @Test
  void escapesBothHalvesOfAPairAsJsonDoes() {
    assertThat(OneLine.of("\udb40\udc41\ufffe\uffff")).isEqualTo("\\udb40\\udc41\\ufffe\\uffff");
  }

  @Test
  void holdsNoLetterThatNoScreenShows() {
    String all =
        IntStream.range(0, 0x30000)
            .mapToObj(letter -> OneLine.of(Character.toString(letter)))
            .collect(Collectors.joining());

    assertThat(all).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    assertThat(OneLine.isPlain(all)).isTrue();
  }

  @Test
  void isNotEndless() {
    assertThat(OneLine.of("x".repeat(200))).isEqualTo("x".repeat(200));
    assertThat(OneLine.of("x".repeat(201))).isEqualTo("x".repeat(199) + "…");
    assertThat(OneLine.whole("\n".repeat(500))).isEqualTo("\\n".repeat(500));
  }

  @ParameterizedTest
  @CsvSource({"abcd,abcd", "abcde,abc…", "'abc\u001b',abc…", "'\u001b',…", "😀😀😀,😀…"})
  void isCutBetweenLettersAndNeverInsideAnEscape(String text, String line) {
    assertThat(OneLine.of(text, 4)).isEqualTo(line);
  }

  @Test
  void keepsTheLinesOfATextButNothingElse() {
    assertThat(OneLine.each("a\r\n\tb\n\rc\u001b\u2028")).isEqualTo("a\n\tb\n\\rc\\u001b\\u2028");
  }

  @Test
  void leavesJsonTheSameJson() {
    String json = "{\n  \"a\": \"\\\\\u202e\u0085\udb40\udc41\"\n}";

    assertThat(OneLine.isPlain(OneLine.each(json).replace("\n", ""))).isTrue();
    assertThat(Json.parse(OneLine.each(json))).isEqualTo(Json.parse(json));
  }
}

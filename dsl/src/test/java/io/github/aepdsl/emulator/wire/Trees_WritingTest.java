package io.github.aepdsl.emulator.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that may be shown as it comes, by curl for one. */
class Trees_WritingTest {

  @Test
  void escapesWhatNoScreenShows() {
    assertThat(written("a\n\u007f\u009b2J\u202e\u2028"))
        .isEqualTo("{\"x\":\"a\\n\\u007f\\u009b2J\\u202e\\u2028\"}");
  }

  @Test
  void leavesLettersOfAllLanguages() {
    assertThat(written("é語😀")).isEqualTo("{\"x\":\"é語😀\"}");
  }

  @Test
  void readsWhatItWrote() {
    String text = "\u0085\u202e\udb40\udc41\\é";

    assertThat(Trees.parse(written(text).getBytes(UTF_8)).orElseThrow().path("x").stringValue())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "99900000, 99900000.0",
    "12345678.9, 12345678.9",
    "-1e20, -100000000000000000000.0",
    "1e-5, 0.00001",
    "-0.00012, -0.00012",
    "0.5, 0.5",
    "0, 0.0",
    "1e21, 1.0E21",
    "1e-7, 1.0E-7"
  })
  void writesDoublesWithoutAnExponent(double number, String json) {
    assertThat(Trees.bytes(Trees.object().put("x", number)))
        .asString()
        .isEqualTo("{\"x\":%s}".formatted(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "K\u00f6ln", "\u00a0\u00bf\u00ad", "\u047f\u0480\u061c", "\u007f\n", "😀"})
  void aLineHasTheSameBytes(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TreeLines lines = new TreeLines(out);
    int first = lines.write(Trees.object().put("x", text));

    int second = lines.write(Trees.object().put("x", text));

    assertThat(out.toString(UTF_8)).isEqualTo((written(text) + "\n").repeat(2));
    assertThat(out.size()).isEqualTo(first + second);
  }

  private static String written(String text) {
    return new String(Trees.bytes(Trees.object().put("x", text)), UTF_8);
  }
}

package io.github.aepdsl.emulator.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\":[],\"b\":[1,[2,{}],\"/\"],\"c\":{\"d\":null}}",
        "{\"größe\":-7,\"long\":-9007199254740993,\"open\":true,\"shut\":false}",
        "{\"quoted \\\"\":\"back\\\\slash\"}",
        "{\"exact\":1.10,\"huge\":123456789012345678901234567890}",
      })
  void aLineHasTheSameBytesOfEveryKindOfValue(String json) throws IOException {
    assertThat(line(Trees.parse(json.getBytes(UTF_8)).orElseThrow())).isEqualTo(json + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -0.0,
        0.001,
        -0.001,
        0.0011,
        0.5,
        -12.25,
        1.1,
        100,
        1234567.891,
        9999999.999,
        0.1 + 0.2,
        1e7,
        -1.5e9,
        1e-5,
        1e300,
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE
      })
  void aLineHasTheSameBytesOfEveryDouble(double number) throws IOException {
    JsonNode row = Trees.object().put("x", number);

    assertThat(line(row)).isEqualTo(new String(Trees.bytes(row), UTF_8) + "\n");
  }

  @Test
  void aLineMayBeOfAnyLength() throws IOException {
    ObjectNode row = Trees.object();
    for (int size = 1; size < 2_000; size += 7) {
      row.put("ä".repeat(size), "\"".repeat(size)).putArray(size + "").add(size).addObject();
    }

    assertThat(line(row)).isEqualTo(new String(Trees.bytes(row), UTF_8) + "\n");
  }

  private static String line(JsonNode row) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new TreeLines(out).write(row)).isEqualTo(out.size());
    return out.toString(UTF_8);
  }

  private static String written(String text) {
    return new String(Trees.bytes(Trees.object().put("x", text)), UTF_8);
  }
}

package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSplitter_LinesTest {

  private final JsonSplitter splitter = new JsonSplitter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " {\"a\": 1}\t",
        "{\"a\": {\"b\": [1, {\"c\": null}]}}",
        "{\"a\": \"} ] \\\" {\"}",
        "{\"a\": \"\\\\\"}",
        "{\"ä\": \"\u20ac\"}\r"
      })
  void takeALineThatIsOneObject(String line) {
    assertThat(end(line + "\n")).isEqualTo(bytes(line).length);
    assertThat(splitter.problem()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "[]",
        "[{}]",
        "\"{}\"",
        "{} {}",
        "{}, {}",
        "{",
        "}{",
        "{\"a\": \"",
        "{\"a\": \"\\",
        "{}}, {\"header\": {}",
        "{\"a\": 1}}",
        "null {}"
      })
  void knowALineThatIsAnythingElse(String line) {
    assertThat(end(line + "\n{}\n")).isEqualTo(bytes(line).length);
    assertThat(splitter.problem()).isEqualTo("not one JSON object");
  }

  @Test
  void waitForTheEndOfALine() {
    assertThat(end("{\"a\": 1}")).isEqualTo(-1);
    assertThat(end("{\"a\": \"x")).isEqualTo(-1);
    assertThat(end("")).isEqualTo(-1);
  }

  @Test
  void forgetWhatWasWrongWithTheLineBefore() {
    end("[]\n");
    end("{}\n");

    assertThat(splitter.problem()).isEmpty();
  }

  private int end(String text) {
    return splitter.end(bytes(text), 0, bytes(text).length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

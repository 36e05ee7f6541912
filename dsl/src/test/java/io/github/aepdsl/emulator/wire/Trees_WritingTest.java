package io.github.aepdsl.emulator.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

  private static String written(String text) {
    return new String(Trees.bytes(Trees.object().put("x", text)), UTF_8);
  }
}

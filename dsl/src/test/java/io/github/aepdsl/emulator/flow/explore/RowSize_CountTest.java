package io.github.aepdsl.emulator.flow.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes that a run says it read. */
class RowSize_CountTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":1,\"total\":12.50,\"open\":true,\"note\":null}",
        "{\"stadt\":\"Köln\",\"größe\":-7}",
        "{\"語\":\"語😀\"}",
        "[0,9,10,-1,-10,2147483647,-2147483648,2147483648,-0.5]",
        "{\"list\":[],\"lines\":[{\"sku\":\"a\"},{},[1,2]]}",
      })
  void isWhatTheRowIsAsJson(String json) {
    assertThat(size(json)).isEqualTo(json.getBytes(UTF_8).length);
  }

  @Test
  void countsAnEscapeAsTheLetterThatItStandsFor() {
    assertThat(size("{\"a\":\"\\n\\\"\"}")).isEqualTo("{'a':'n.'}".length());
  }

  private static int size(String json) {
    return RowSize.of(Trees.parse(json.getBytes(UTF_8)).orElseThrow());
  }
}

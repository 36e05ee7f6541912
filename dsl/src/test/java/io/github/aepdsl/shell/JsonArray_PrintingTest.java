package io.github.aepdsl.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonArray_PrintingTest {

  @Test
  void givesEachItemALine() {
    assertThat(printed("a", "b\n")).isEqualTo("[\n{\"v\":\"a\"},\n{\"v\":\"b\\n\"}\n]\n");
  }

  @Test
  void isAnArrayAlsoWhenThereIsNothing() {
    assertThat(printed()).isEqualTo("[]\n");
  }

  private static String printed(String... items) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonArray(new PrintStream(out, true, UTF_8))
        .print(List.of(items), item -> Map.of("v", item));
    return out.toString(UTF_8).replace("\r", "");
  }
}

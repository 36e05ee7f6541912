package io.github.aepdsl.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  @Test
  void isNothingWhenTheFirstItemCannotBeRead() {
    assertThat(printedUntil(List.<String>of())).isEmpty();
  }

  @Test
  void isClosedWhenALaterItemCannotBeRead() {
    assertThat(printedUntil(List.of("a"))).isEqualTo("[\n{\"v\":\"a\"}\n]\n");
  }

  /** What is printed of a list that has these items, then fails. */
  private static String printedUntil(List<String> items) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonArray array = new JsonArray(new PrintStream(out, true, UTF_8));
    Stream<String> failing =
        Stream.concat(items.stream(), Stream.of("b").peek(JsonArray_PrintingTest::fail));

    assertThatThrownBy(() -> array.print(failing::iterator, item -> Map.of("v", item)))
        .hasMessage("gone");
    return out.toString(UTF_8).replace("\r", "");
  }

  private static void fail(String item) {
    throw new IllegalStateException("gone");
  }

  private static String printed(String... items) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonArray(new PrintStream(out, true, UTF_8))
        .print(List.of(items), item -> Map.of("v", item));
    return out.toString(UTF_8).replace("\r", "");
  }
}

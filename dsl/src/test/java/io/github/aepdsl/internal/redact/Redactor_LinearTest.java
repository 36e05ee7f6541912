package io.github.aepdsl.internal.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.CountingText;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However long text and secret are, each letter of the text is looked at a few times only. */
class Redactor_LinearTest {

  private static final int[] SIZES = {1_000, 10_000, 100_000};

  @ParameterizedTest
  @ValueSource(ints = {7, 60, 900, 9_000})
  void readsTheTextOnceForASecretThatNearlyStandsEverywhere(int length) {
    Needle needle = new Needle("a".repeat(length) + "b");

    for (int size : SIZES) {
      CountingText text = new CountingText("a".repeat(size));
      needle.mark(text, false, new BitSet());
      assertThat(text.reads()).isEqualTo(size);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 60, 900, 9_000})
  void readsTheTextOnceForASecretThatStandsEverywhere(int length) {
    Needle needle = new Needle("a".repeat(length));

    for (int size : SIZES) {
      CountingText text = new CountingText("a".repeat(size));
      BitSet marked = new BitSet();
      needle.mark(text, false, marked);
      assertThat(text.reads()).isEqualTo(size);
      assertThat(marked.cardinality()).isEqualTo(size < length ? 0 : size);
    }
  }

  @ParameterizedTest
  @MethodSource("escapes")
  void undoesEscapesByAFewLooksAtEachCharacter(String piece) {
    for (int size : SIZES) {
      CountingText text = new CountingText(piece.repeat(size / piece.length()));
      new EscapePass(text, (letter, from, to) -> {}).run();
      assertThat(text.reads()).isLessThan(30L * size);
    }
  }

  static Stream<String> escapes() {
    return List.of(
        "\\",
        "\\u",
        "\\u004",
        "\\u0041",
        "\\\\uuu",
        "%",
        "%4",
        "%41",
        "%F0",
        "%F0%9F",
        "&",
        "&#",
        "&#x",
        "&#x4",
        "&#65;",
        "&amp;",
        "&eacute;",
        "&eacut",
        "&;",
        "plain text ")
        .stream();
  }

  @Test
  void remembersOfATextNoMoreThanItIsLong() {
    assertThat(Unescaped.of("%41".repeat(30_000)).length()).isEqualTo(30_000);
    assertThat(Unescaped.of("\\".repeat(90_000)).length()).isZero();
  }
}

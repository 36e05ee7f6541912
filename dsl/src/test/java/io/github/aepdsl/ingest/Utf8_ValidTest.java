package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are UTF-8 or not. */
class Utf8_ValidTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "plain ASCII, longer than eight", "Zoë", "日本語", "a😀b", "\u0080\uFFFF"})
  void takesWhatJavaWrites(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(Utf8.isValid(bytes, 0, bytes.length)).isTrue();
    assertThat(Utf8.text(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "5A6FEB, a letter of Windows or Latin-1",
    "80, a byte that begins nothing",
    "C3, a letter cut off",
    "E697, a letter cut off later",
    "C080, a zero in two bytes",
    "E08080, a zero in three",
    "EDA080, half of a pair",
    "F4908080, beyond all letters",
    "F8808080, no such first byte",
    "FFFE, a mark of UTF-16"
  })
  void refuses(String hex, String why) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThat(Utf8.isValid(bytes, 0, bytes.length)).as(why).isFalse();
  }

  @Test
  void findsOneBadByteWhereverItIs() {
    for (int at = 0; at < 100; at++) {
      byte[] bytes = "x".repeat(100).getBytes(StandardCharsets.UTF_8);
      bytes[at] = (byte) 0xEB;

      assertThat(Utf8.isValid(bytes, 0, 100)).as("at " + at).isFalse();
      assertThat(Utf8.isValid(bytes, at + 1, 100)).as("behind " + at).isTrue();
    }
  }

  @Test
  void looksOnlyAtItsPart() {
    byte[] bytes = "ëë".getBytes(StandardCharsets.UTF_8);

    assertThat(Utf8.isValid(bytes, 0, 2)).isTrue();
    assertThat(Utf8.isValid(bytes, 2, 4)).isTrue();
    assertThat(Utf8.isValid(bytes, 0, 3)).isFalse();
    assertThat(Utf8.isValid(bytes, 1, 4)).isFalse();
  }

  @Test
  void agreesWithJavaOnWhateverBytes() {
    Random random = new Random(7);
    byte[] some = {
      'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xE2, (byte) 0xED, (byte) 0xF0, (byte) 0x9F
    };
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[random.nextInt(14)];
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] =
            random.nextBoolean() ? some[random.nextInt(some.length)] : (byte) random.nextInt();
      }
      assertThat(Utf8.isValid(bytes, 0, bytes.length))
          .as(HexFormat.of().formatHex(bytes))
          .isEqualTo(isValidToJava(bytes));
    }
  }

  @Test
  void keepsEachByteOfWhatIsNone() {
    assertThat(Utf8.text(new byte[] {'Z', 'o', (byte) 0xEB})).isEqualTo("Zoë");
  }

  private static boolean isValidToJava(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}

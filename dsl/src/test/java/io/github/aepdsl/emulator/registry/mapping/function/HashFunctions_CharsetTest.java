package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes of the bytes that a text has in a character set; computed with other tools. */
class HashFunctions_CharsetTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          md5("")                      => d41d8cd98f00b204e9800998ecf8427e
          md5("ä")                     => 8419b71c87a225a2c70b50486fbee545
          md5("ä", "UTF-8")            => 8419b71c87a225a2c70b50486fbee545
          md5("ä", "utf-8")            => 8419b71c87a225a2c70b50486fbee545
          md5("ä", "")                 => 8419b71c87a225a2c70b50486fbee545
          md5("ä", "ISO-8859-1")       => c15bcc5577f9fade4b4a3256190a59b0
          md5("ä", "UTF-16")           => 84abd30c9ad44764ddc4d6813d07555e
          md5("my text", "us-ascii")   => d3b96ce8c9fb4e9bd0198d03ba6852c7
          sha1("")                     => da39a3ee5e6b4b0d3255bfef95601890afd80709
          sha1("ä")                    => 961fa22f61a56e19f3f5f8867901ac8cf5e6d11f
          sha1("ä", "iso-8859-1")      => 7e5c0f7aba32cf3e22fd30c4513a21e6d1c3aeff
          sha1("😀")                   => 9c533688a979a858cbd6a43c9f91aba624651f18
          sha256("")                   => e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
          sha256("ä")                  => 33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc
          sha256("😀")                 => f0443a342c5ef54783a111b51ba56c938e474c32324d90c3a60c9c8e3a37e2d9
          crc32("")                    => 00000000
          crc32("ä")                   => 83f1b570
          crc32("ä", "ISO-8859-1")     => ecc96575
          crc32("ä", "UTF-16")         => 04ac025e
          crc32("😀")                  => 44b54d05
          """)
  void aTextHasTheHashOfItsBytes(String expression, String hash) {
    assertThat(Evaluating.value(expression, "")).isEqualTo("\"" + hash + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256", "sha512", "md5", "crc32"})
  void everyHashTakesNumbersAsTheirTextAndNothingAsNothing(String hash) {
    assertThat(Evaluating.value(hash + "(1234)", ""))
        .isEqualTo(Evaluating.value(hash + "(\"1234\")", ""));
    assertThat(Evaluating.value(hash + "(gone)", "")).isEqualTo("null");
    assertThat(Evaluating.value(hash + "(\"a\", null)", "")).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256", "sha512", "md5", "crc32"})
  void everyHashNamesTheCharacterSetsItKnows(String hash) {
    assertThatThrownBy(() -> Evaluating.value(hash + "(\"a\", \"latin1\")", ""))
        .hasMessage(hash + ": 'LATIN1' is not one of UTF-8, UTF-16, ISO-8859-1, US-ASCII");
    assertThatThrownBy(() -> Evaluating.value(hash + "([1])", ""))
        .hasMessage(hash + ": argument 1 is array, not a text");
  }
}

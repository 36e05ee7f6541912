package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts become at their ends, beyond them, and where there are none. */
class TextFunctions_EdgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          left("", 3)                     => ""
          left("abc", 0)                  => ""
          left("abc", 3)                  => "abc"
          left("äöü", 2)                  => "äö"
          left(12345, 2)                  => "12"
          left(true, 1)                   => "t"
          left("abc", "2")                => "ab"
          left("abc", 2.0)                => "ab"
          left("abc", 9223372036854775807) => "abc"
          right("", 3)                    => ""
          right("abc", 0)                 => ""
          right("abc", -1)                => ""
          right("abc", 9223372036854775807) => "abc"
          right("abc", -9223372036854775807) => ""
          right("größe", 2)               => "ße"
          substr("abc", 0, 3)             => "abc"
          substr("abc", 0, 0)             => ""
          substr("abc", 3, 1)             => ""
          substr("abc", 1, -1)            => ""
          substr("abc", 2, 2147483647)    => "c"
          substr("", 0, 1)                => ""
          """)
  void partsAreCutAtTheEndsOfTheText(String expression, String value) {
    assertThat(Evaluating.value(expression, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          instr("abcabc", "")             => 0
          instr("", "a")                  => -1
          instr("", "")                   => 0
          instr("abcabc", "c", 3)         => 5
          instr("abcabc", "a", 4)         => -1
          instr("abcabc", "a", 99)        => -1
          instr("abcabc", "a", -5)        => 0
          instr("aaaa", "aa", 0, 3)       => 2
          instr("aaaa", "aa", 0, 4)       => -1
          instr("abcabc", "A")            => -1
          instr("a.c", ".")               => 1
          instr("straße", "e")            => 5
          instr(20.5, ".")                => 2
          """)
  void positionsCountFromZeroAndMinusOneIsNowhere(String expression, int position) {
    assertThat(Evaluating.value(expression, "")).isEqualTo("" + position);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          replacestr("abab", "ab", "")    => ""
          replacestr("", "a", "b")        => ""
          replacestr("a$c", "$", "\\\\1") => "a\\\\1c"
          replacestr("aaa", "aa", "b")    => "ba"
          replacestr("Aa", "a", "b")      => "Ab"
          replacestr("über", "ü", "ue")   => "ueber"
          replacestr("a😀b", "😀", "-")   => "a-b"
          replacestr("10", "1", 2)        => "20"
          """)
  void allLiteralOccurrencesAreReplacedFromTheLeft(String expression, String value) {
    assertThat(Evaluating.value(expression, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          lpad("a", 0, "x")               => "a"
          lpad("a", -3, "x")              => "a"
          lpad("a", 1, "x")               => "a"
          lpad("a", 4, "xy")              => "xyxa"
          lpad("", 2, "xyz")              => "xy"
          lpad(7, 3, 0)                   => "007"
          lpad("ü", 3, "ö")               => "ööü"
          rpad("a", -3, "x")              => "a"
          rpad("a", 4, "xy")              => "axyx"
          rpad(null, 2, "ab")             => "ab"
          rpad("", 2, "")                 => "  "
          rpad(7, 3, 0)                   => "700"
          """)
  void paddingFillsUpToALengthAndNeverCuts(String expression, String value) {
    assertThat(Evaluating.value(expression, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          trim("\\t a b\\n")              => "a b"
          ltrim("\\t a ")                 => "a "
          rtrim(" a\\r\\n")               => " a"
          trim("")                        => ""
          trim("   ")                     => ""
          trim("\\u2003wide\\u2003")      => "wide"
          lower("ÀÉÎ")                    => "àéî"
          upper("àéî")                    => "ÀÉÎ"
          lower("I")                      => "i"
          upper("i")                      => "I"
          upper("ß")                      => "SS"
          lower("ΑΣ")                     => "ας"
          upper("a😀b")                   => "A😀B"
          lower(true)                     => "true"
          """)
  void lettersChangeAlikeInEveryCountry(String expression, String value) {
    assertThat(Evaluating.value(expression, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          split("", ",")                  => []
          split(",,", ",")                => []
          split(",a,,b,", ",")            => ["a","b"]
          split("abc", "")                => ["abc"]
          split("a.b|c", ".|")            => ["a","b","c"]
          split("aübüc", "ü")             => ["a","b","c"]
          split(10203, "0")               => ["1","2","3"]
          join(",")                       => ""
          join(",", [])                   => ""
          join(",", "a")                  => "a"
          join("", "a", "b")              => "ab"
          join(",", ["a", "", "b"])       => "a,,b"
          join(", ", [1, 2.5, true])      => "1, 2.5, true"
          join("-", [null, null])         => ""
          join(0, ["a", "b"])             => "a0b"
          """)
  void listsOfTextsAreTakenApartAndPutTogether(String expression, String value) {
    assertThat(Evaluating.value(expression, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          "a".equals("a")                 => true
          "a".equals("A")                 => false
          "".equals("")                   => true
          "1".equals(1)                   => true
          "a".equals(null)                => false
          gone.equals(gone)               => false
          gone.equalsIgnoreCase("a")      => false
          "ÄÖ".equalsIgnoreCase("äö")     => true
          "straße".equalsIgnoreCase("STRASSE") => false
          lower("A").equals("a")          => true
          """)
  void textsAreEqualByTheirLetters(String expression, boolean same) {
    assertThat(Evaluating.value(expression, "")).isEqualTo("" + same);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lower(gone)",
        "left(gone, 1)",
        "left(\"a\", gone)",
        "right(null, 1)",
        "substr(\"abc\", null, 1)",
        "instr(gone, \"a\")",
        "instr(\"a\", null)",
        "replacestr(\"a\", null, \"b\")",
        "replacestr(\"a\", \"b\", gone)",
        "split(gone, \",\")",
        "split(\"a\", null)",
        "join(null, [1])",
        "explode(gone)",
        "extract_regex(gone, \"a\")",
        "matches_regex(\"a\", gone)",
        "trim(null)",
      })
  void nothingGivesNothing(String expression) {
    assertThat(Evaluating.value(expression, "")).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          lower([1])                 => lower: argument 1 is array, not a text
          trim({"a": 1})             => trim: argument 1 is object, not a text
          left("abc", "two")         => left: argument 2 is string, not a whole number
          left("abc", 1.5)           => left: argument 2 is number, not a whole number
          left("abc", true)          => left: argument 2 is boolean, not a whole number
          left("abc", 1e30)          => left: argument 2 is number, not a whole number
          right("abc", [1])          => right: argument 2 is array, not a whole number
          substr("abc", 0, "x")      => substr: argument 3 is string, not a whole number
          instr("abc", [1])          => instr: argument 2 is array, not a text
          instr("a", "a", 0, -1)     => instr: occurrences count from 1
          lpad("a", gone, "x")       => lpad: argument 2 is null, not a whole number
          rpad([1], 2, "x")          => rpad: argument 1 is array, not a text
          join(",", [[1]])           => join: ARRAY is no text
          "a".equals([1])            => equals: argument 2 is array, not a text
          explode("a", "[")          => explode: '[' is no regular expression here: missing closing ]
          """)
  void whatIsNoTextIsNamedByItsPlace(String expression, String message) {
    assertThatThrownBy(() -> Evaluating.value(expression, ""))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage(message);
  }

  @Test
  void aTextMayBecomeAMillionCharactersLongAndNoLonger() {
    assertThat(Evaluating.evaluate("lpad(\"\", 1000000, \"ab\")", "").stringValue())
        .hasSize(1_000_000);
    assertThatThrownBy(() -> Evaluating.value("rpad(\"a\", 1000001, \"b\")", ""))
        .hasMessage("rpad: the text is longer than 1000000 characters");
  }

  @Test
  void replacingCannotFillTheMemory() {
    String doubling = "replacestr(lpad(\"\", 600000, \"a\"), \"a\", \"aa\")";

    assertThatThrownBy(() -> Evaluating.value(doubling, ""))
        .isInstanceOf(EvaluationFault.class)
        .hasMessageContaining("longer than 1000000 characters");
  }
}

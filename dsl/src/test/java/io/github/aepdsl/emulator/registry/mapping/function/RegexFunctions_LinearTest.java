package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns that take apart, pick out and match, also those that are made to take for ever. */
class RegexFunctions_LinearTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          explode("a,,b")                          => ["a","","b"]
          explode("abc", ";")                      => ["abc"]
          explode("a.b", "\\\\.")                  => ["a","b"]
          explode("a1b", "[0-9]")                  => ["a","b"]
          explode("a, b ,c", "\\\\s*,\\\\s*")      => ["a","b","c"]
          explode("äXöXü", "X")                    => ["ä","ö","ü"]
          explode("a😀b", "😀")                    => ["a","b"]
          explode(10203, 0)                        => ["1","2","3"]
          extract_regex("", ".*")                  => [""]
          extract_regex("key=value", "(.*)=(.*)")  => ["key=value","key","value"]
          extract_regex("x1y22", "[0-9]+")         => ["1"]
          extract_regex("Größe", "ö.")             => ["öß"]
          extract_regex("ABC", "(?i)b")            => ["B"]
          extract_regex("abc", "z|(b)")            => ["b","b"]
          matches_regex("abc", "b")                => false
          matches_regex("abc", ".b.")              => true
          matches_regex("", "")                    => true
          matches_regex("a\\nb", "a.b")            => false
          matches_regex("a\\nb", "(?s)a.b")        => true
          matches_regex(123, "\\\\d{3}")           => true
          """)
  void whatThePatternFinds(String expression, String value) {
    assertThat(Evaluating.value(expression, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"(a+)+$", "(a|aa)+$", "(a|a?)+$", "([a-z]+)*$"})
  void aPatternThatWouldTryForEverJustDoesNotMatch(String pattern) {
    String expression = "matches_regex(lpad(\"!\", 20000, \"a\"), \"%s\")".formatted(pattern);

    assertThat(Evaluating.value(expression, "")).isEqualTo("false");
  }

  @ParameterizedTest
  @CsvSource({"(?=a)", "(?<!a)b", "(a", "a**", "[z-a]", "a{2000}"})
  void whatOnlyBacktrackingCouldMatchIsRefused(String pattern) {
    assertThatThrownBy(
            () -> Evaluating.value("matches_regex(\"a\", \"%s\")".formatted(pattern), ""))
        .hasMessageStartingWith("matches_regex: '%s' is no regular expression here", pattern);
  }

  @Test
  void thePatternMayComeFromTheRow() {
    String row = "{\"text\": \"a-b\", \"pattern\": \"-\"}";

    assertThat(Evaluating.value("explode(text, pattern)", row)).isEqualTo("[\"a\",\"b\"]");
  }
}

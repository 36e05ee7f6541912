package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and values of a query or a form. */
class Query_ParsingTest {

  @ParameterizedTest
  @CsvSource({
    "a=b,          b",
    "a=b%20c,      b c",
    "a=b+c,        b c",
    "a=b%2Bc,      b+c",
    "a=b=c,        b=c",
    "a=%C3%A9,     \u00e9",
    "a=%zz,        %zz",
    "a=,           ''",
    "a,            ''",
    "x=1&a=2&a=3,  2",
    "%61=b,        b"
  })
  void readsAValue(String raw, String value) {
    assertThat(Query.parse(raw).first("a")).contains(value);
  }

  @Test
  void keepsEveryValueOfAName() {
    assertThat(Query.parse("p=1&q=2&p=3").all("p")).containsExactly("1", "3");
  }

  @Test
  void keepsTheOrderOfNames() {
    assertThat(Query.parse("z=1&a=2&z=3").names()).containsExactly("z", "a");
  }

  @Test
  void hasNothingWhereNothingIsAsked() {
    assertThat(Query.parse("").names()).isEmpty();
    assertThat(Query.parse("").all("a")).isEmpty();
    assertThat(Query.parse("").first("a")).isEmpty();
  }
}

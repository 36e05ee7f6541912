package io.github.aepdsl.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainLines_RuleTest {

  @ParameterizedTest
  @CsvSource({
    "'.host()', true, false",
    "'   .host()', true, false",
    "'', false, true",
    "'   ', false, true",
    "'// a', false, true",
    "'/* a */', false, false",
    "'x.y()', false, false",
    ", false, true"
  })
  void aLineWithItsDotInFrontGoesOn(String line, boolean goesOn, boolean mayStandInside) {
    assertThat(ChainLines.goesOn(line)).isEqualTo(goesOn);
    assertThat(ChainLines.mayStandInside(line)).isEqualTo(mayStandInside);
  }

  @Test
  void whatStandsBetweenIsPassedOver() {
    List<String> lines = List.of("aep()", "", "  // the account", "  .cassandra()", "x()");

    assertThat(ChainLines.goesOn(lines, 1)).isTrue();
    assertThat(ChainLines.goesOn(lines, 4)).isFalse();
    assertThat(ChainLines.goesOn(lines, 5)).isFalse();
  }
}

package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.expression.Evaluating.FUNCTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by which name, what it takes, and how it is listed. */
class FunctionTable_LookupTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          now         => now()                                 => 0 => 0
          lower       => lower(input)                          => 1 => 1
          instr       => instr(input, substring, start, occurrence) => 2 => 4
          date        => date(date, format, default)           => 1 => 3
          iif         => iif(expression, trueValue, falseValue) => 3 => 3
          concat      => concat(strings)                       => 0 => 2147483647
          min         => min(options)                          => 1 => 2147483647
          join        => join(separator, objects)              => 1 => 2147483647
          """)
  void aFunctionTakesSoManyArguments(String name, String usage, int least, int most) {
    MappingFunction function = FUNCTIONS.function(name).orElseThrow();

    assertThat(function.usage()).isEqualTo(usage);
    assertThat(function.takes(least - 1)).isFalse();
    assertThat(function.takes(least)).isTrue();
    assertThat(function.takes(most)).isTrue();
    assertThat(function.takes(most + 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"equals", "equalsIgnoreCase", "get"})
  void aMethodIsNoFunction(String name) {
    assertThat(FUNCTIONS.function(name)).isEmpty();
    assertThat(FUNCTIONS.method(name))
        .hasValueSatisfying(method -> assertThat(method.usage()).startsWith("receiver." + name));
  }

  @ParameterizedTest
  @CsvSource({"lower", "ua_os_name", "fpid_to_ecid"})
  void aFunctionIsNoMethodWhetherOrNotItIsHere(String name) {
    assertThat(FUNCTIONS.method(name)).isEmpty();
    assertThat(FUNCTIONS.function(name)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"LOWER", "Lower", "' lower'", "''", "gone"})
  void namesAreExact(String name) {
    assertThat(FUNCTIONS.function(name)).isEmpty();
    assertThat(FUNCTIONS.method(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"lowr, lower", "LOWER, lower", "to_integr, to_integer", "sha265, sha256"})
  void theNearestNameIsKnown(String typed, String meant) {
    assertThat(FUNCTIONS.nearest(typed)).contains(meant);
  }

  @Test
  void everyDocumentedFunctionIsListedWithItsPlaceholders() {
    assertThat(FUNCTIONS.all())
        .allSatisfy(
            function -> {
              assertThat(function.listed().path("syntax").stringValue())
                  .startsWith(function.entry().returns() + " " + function.name() + "(");
              assertThat(function.listed().path("params").size())
                  .isEqualTo(function.entry().parameters().size());
              assertThat(function.listed().path("description").stringValue()).isNotBlank();
            });
  }

  @Test
  void namesAreThereOnce() {
    assertThat(FUNCTIONS.all()).extracting(MappingFunction::name).doesNotHaveDuplicates();
  }
}

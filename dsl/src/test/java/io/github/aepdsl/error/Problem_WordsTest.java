package io.github.aepdsl.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Problem_WordsTest {

  private static final Problem PORT = Problem.of("port is 70000");

  static Stream<Arguments> problems() {
    return Stream.of(
        Arguments.of(PORT, "port is 70000", ""),
        Arguments.of(PORT.but("must be less"), "port is 70000 but must be less", "must be less"),
        Arguments.of(
            PORT.meant(Optional.of("host")),
            "port is 70000 - did you mean 'host'?",
            "did you mean 'host'?"),
        Arguments.of(PORT.meant(Optional.empty()), "port is 70000", ""),
        Arguments.of(PORT.trying(".port(1)"), "port is 70000\nTry: .port(1)", ".port(1)"),
        Arguments.of(PORT.choice("it has: a, b"), "port is 70000\nit has: a, b", "it has: a, b"),
        Arguments.of(
            PORT.meant(Optional.of("a")).choice("it has: a, b"),
            "port is 70000 - did you mean 'a'?\nit has: a, b",
            "did you mean 'a'?\nit has: a, b"));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void areReadLastAndHoldTheirFixAsData(Problem problem, String words, String fix) {
    assertThat(problem).hasToString(words);
    assertThat(problem.fix().orElse("")).isEqualTo(fix);
    assertThat(problem.what()).isEqualTo("port is 70000");
  }

  @Test
  void aSingleOneKeepsItsOwnWayOn() {
    ConfigurationException one = new ConfigurationException(PORT.trying(".port(1)"));

    assertThat(one).hasMessage("configuration: port is 70000\nTry: .port(1)");
    assertThat(one.problem().fix()).contains(".port(1)");
    assertThat(one.problems()).containsExactly(PORT.trying(".port(1)"));
  }

  @Test
  void sentencesStandOneBelowTheOther() {
    assertThat(new ConfigurationException(List.of(PORT, PORT.but("must be less"))))
        .hasMessage(
            """
            configuration: 2 problems
            - port is 70000
            - port is 70000 but must be less""");
  }

  @Test
  void shortPhrasesStandOnTheLineThatKernelsShow() {
    assertThat(new IncompleteDraftException("cannot create", List.of(PORT, PORT), ".port(1)"))
        .hasMessage("cannot create: port is 70000; port is 70000\nTry: .port(1)");
  }

  @Test
  void tooManyForThatLineAreCountedThere() {
    List<Problem> ten = Stream.generate(() -> PORT).limit(10).toList();

    assertThat(new IncompleteDraftException("cannot create", ten, ".port(1)").getMessage().lines())
        .hasSize(3)
        .startsWith("cannot create: 10 problems")
        .endsWith("Try: .port(1)");
  }

  @Test
  void aValueThatCannotBeRightIsAnIllegalArgument() {
    Exception cause = new Exception("deep");

    assertThat(new InvalidValueException(PORT.but("must be less"), cause))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("port is 70000 but must be less")
        .hasCause(cause);
  }

  @Test
  void aLongOneStandsBelowAndIsCountedAsOne() {
    Problem tooLong = Problem.of("it is " + "long ".repeat(20));

    assertThat(new IncompleteDraftException("draft", List.of(tooLong), ".port(1)"))
        .hasMessageStartingWith("draft: 1 problem\nit is long");
  }
}

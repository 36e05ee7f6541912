package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.expression.Evaluating.FUNCTIONS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documented functions make of the documented samples, and of what stands beside them. */
class Functions_DocumentedTest {

  private static final int EXPRESSION = 1;
  private static final int ROW = 2;
  private static final int RESULT = 3;

  @ParameterizedTest
  @MethodSource("rows")
  void giveWhatIsWrittenDown(List<String> row) {
    String result = row.get(RESULT);
    if (result.startsWith("!")) {
      assertThatThrownBy(() -> Evaluating.value(row.get(EXPRESSION), row.get(ROW)))
          .isInstanceOf(EvaluationFault.class)
          .hasMessageContaining(result.substring(1));
      return;
    }
    assertThat(Evaluating.value(row.get(EXPRESSION), row.get(ROW))).isEqualTo(result);
  }

  @Test
  void areAllTried() throws IOException {
    Set<String> tried = rows().map(row -> row.get(0)).collect(toSet());
    Set<String> here =
        FUNCTIONS.all().stream()
            .filter(function -> function.kind() != FunctionKind.ELSEWHERE)
            .map(MappingFunction::name)
            .collect(toSet());

    assertThat(tried).isEqualTo(here);
  }

  @Test
  void showExamplesThatAreTrue() {
    List<FunctionEntry> shown =
        FUNCTIONS.all().stream()
            .map(MappingFunction::entry)
            .filter(entry -> !entry.result().isEmpty())
            .toList();

    assertThat(shown).hasSizeGreaterThan(70);
    assertThat(shown)
        .allSatisfy(
            entry -> assertThat(Evaluating.value(entry.example(), "")).isEqualTo(entry.result()));
  }

  @Test
  void thatNeedDataOfAdobeSayThatTheyAreNotHere() {
    assertThatThrownBy(() -> Evaluating.value("ua_os_name(\"Mozilla/5.0\")", ""))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage("ua_os_name is not available on the local platform");
  }

  @Test
  void giveTheSameIdsForTheSameSeed() {
    assertThat(Evaluating.value("uuid()", "")).isEqualTo(Evaluating.value("guid()", ""));
  }

  static Stream<List<String>> rows() throws IOException {
    try (InputStream file =
        Functions_DocumentedTest.class.getResourceAsStream("/mapping/functions.tsv")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)));
    }
  }
}

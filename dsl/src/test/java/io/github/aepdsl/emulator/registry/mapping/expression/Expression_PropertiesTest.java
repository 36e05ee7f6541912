package io.github.aepdsl.emulator.registry.mapping.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What holds for every text and every expression; a failure names the seed that repeats it. */
class Expression_PropertiesTest {

  private static final int CASES = 4000;
  private static final JsonNode ROW =
      Evaluating.json(
          """
          {"a": 12, "b": "text", "list": [{"a": 1}, {"a": "2"}], "First Name": "Ada", "a.b": true,
           "for": "2019-10-23", "Größe": 1.5, "_id": null}""");

  private final ExpressionParser parser = new ExpressionParser(Evaluating.FUNCTIONS);

  @Test
  void aTextIsAnExpressionOrHasATypedFault() {
    forAll(
        seed -> {
          String text = new GeneratedExpressions(seed).text();
          try {
            assertThat(parser.parse(text)).isNotNull();
          } catch (ExpressionException e) {
            assertThat(e.getMessage()).isNotBlank();
          }
        });
  }

  @Test
  void anExpressionSurvivesBeingWritten() {
    forAll(
        seed -> {
          Expression written = new GeneratedExpressions(seed).expression(4);
          assertThat(parser.parse(written.text())).as(written.text()).isEqualTo(written);
        });
  }

  @Test
  void anExpressionHasTheSameValueOrFaultEveryTime() {
    forAll(
        seed -> {
          Expression expression = new GeneratedExpressions(seed).expression(4);
          assertThat(outcome(expression)).as(expression.text()).isEqualTo(outcome(expression));
        });
  }

  @Test
  void aRowIsOnlyRead() {
    JsonNode row = ROW.deepCopy();

    forAll(seed -> outcome(new GeneratedExpressions(seed).expression(4)));

    assertThat(ROW).isEqualTo(row);
  }

  private static String outcome(Expression expression) {
    try {
      return expression.evaluate(new RowScope(ROW, Evaluating.tools())).toString();
    } catch (EvaluationFault e) {
      return "! " + e.getMessage();
    }
  }

  private static void forAll(Consumer<Long> property) {
    long first = Long.getLong("seed", System.nanoTime());
    LongStream.range(first, first + CASES)
        .forEach(
            seed -> {
              try {
                property.accept(seed);
              } catch (RuntimeException | Error e) {
                throw new AssertionError("repeat with -Dseed=" + seed, e);
              }
            });
  }
}

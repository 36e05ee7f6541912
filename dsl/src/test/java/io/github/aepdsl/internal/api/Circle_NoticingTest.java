package io.github.aepdsl.internal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Circle_NoticingTest {

  @ParameterizedTest(name = "{0} steps to a circle of {1}")
  @CsvSource({"0,1", "0,2", "0,7", "1,1", "3,5", "100,1", "1000,64", "63,1000", "64,64"})
  void noticesAnyCircleSoon(int tail, int length) {
    int steps = stepsUntilNoticed(step -> step <= tail ? step : tail + (step - tail) % length);

    assertThat(steps).isLessThanOrEqualTo(2 * Math.max(tail, length) + 2 * length);
  }

  @Test
  void noticesNoneWhereThereIsNone() {
    assertThat(stepsUntilNoticed(step -> step)).isEqualTo(100_000);
  }

  private static int stepsUntilNoticed(IntUnaryOperator place) {
    Circle circle = new Circle("page " + place.applyAsInt(0));
    int steps = 1;
    while (steps < 100_000 && !circle.closesAt("page " + place.applyAsInt(steps))) {
      steps++;
    }
    return steps;
  }
}

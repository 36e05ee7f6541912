package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The shape in which the inlet tells what a schema has against an entity. */
class ViolationReport_ShapeTest {

  @Test
  void isTheViolationItselfWhenThereIsOne() {
    ObjectNode report =
        ViolationReport.of(
            List.of(new Violation("#/person/name", "type", "expected type: String")));

    assertThat(report.toString())
        .isEqualTo(
            "{\"schemaLocation\":\"#/properties/person/properties/name\","
                + "\"pointerToViolation\":\"#/person/name\",\"causingExceptions\":[],"
                + "\"keyword\":\"type\",\"message\":\"expected type: String\"}");
  }

  @Test
  void isACauseOfAllWhenThereAreSeveral() {
    ObjectNode report = ViolationReport.of(violations(2));

    assertThat(report.path("pointerToViolation").asString()).isEqualTo("#");
    assertThat(report.path("message").asString()).isEqualTo("2 schema violations found");
    assertThat(report.at("/causingExceptions/1/pointerToViolation").asString()).isEqualTo("#/f1");
    assertThat(report.has("keyword")).isFalse();
  }

  @Test
  void stopsAfterFive() {
    ObjectNode report = ViolationReport.of(violations(9));

    assertThat(report.path("causingExceptions").size()).isEqualTo(5);
    assertThat(report.path("message").asString()).isEqualTo("5 schema violations found");
  }

  private static List<Violation> violations(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Violation("#/f" + i, "required", "required key"))
        .toList();
  }
}

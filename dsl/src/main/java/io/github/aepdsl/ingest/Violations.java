package io.github.aepdsl.ingest;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads what an inlet has against the entity of a message. */
final class Violations {

  private Violations() {}

  /** Those below {@code cause}: the ones that have no causes of their own. */
  static List<FieldViolation> of(JsonNode cause) {
    List<FieldViolation> found = new ArrayList<>();
    cause.path("_streamingValidation").forEach(each -> collect(each, found));
    return found;
  }

  private static void collect(JsonNode violation, List<FieldViolation> found) {
    JsonNode causes = violation.path("causingExceptions");
    if (causes.isEmpty()) {
      String pointer = violation.path("pointerToViolation").asString("#");
      String path = pointer.startsWith("#") ? pointer.substring(1) : pointer;
      found.add(
          new FieldViolation(
              path.isEmpty() ? "/" : path, violation.path("message").asString("not valid")));
    } else {
      causes.forEach(cause -> collect(cause, found));
    }
  }
}

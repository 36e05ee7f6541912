package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what a schema has against an entity, in the shape that the inlet's problems have. */
final class ViolationReport {

  /** The validator stops after so many. */
  private static final int MOST = 5;

  private ViolationReport() {}

  static ObjectNode of(List<Violation> violations) {
    List<Violation> told = violations.subList(0, Math.min(MOST, violations.size()));
    if (told.size() == 1) {
      return one(told.get(0));
    }
    ObjectNode all = Trees.object().put("schemaLocation", "#").put("pointerToViolation", "#");
    ArrayNode causes = all.putArray("causingExceptions");
    told.forEach(each -> causes.add(one(each)));
    return all.put("message", told.size() + " schema violations found");
  }

  private static ObjectNode one(Violation violation) {
    ObjectNode one =
        Trees.object()
            .put("schemaLocation", location(violation.pointer()))
            .put("pointerToViolation", violation.pointer());
    one.putArray("causingExceptions");
    return one.put("keyword", violation.keyword()).put("message", violation.message());
  }

  /** Where the schema says so: {@code #/a/b} is {@code #/properties/a/properties/b}. */
  private static String location(String pointer) {
    return pointer.replace("/", "/properties/");
  }
}

package io.github.aepdsl.emulator.registry.mapping.function;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A function as the service's listing shows it. */
final class FunctionListing {

  private FunctionListing() {}

  static ObjectNode of(FunctionEntry entry) {
    ObjectNode shown =
        Trees.object()
            .put("category", entry.category())
            .put("function", entry.name())
            .put("description", entry.description())
            .put("syntax", syntax(entry))
            .put("returns", entry.returning())
            .put("returnType", javaType(entry.returns()))
            .put("example", entry.example())
            .put("result", entry.result());
    parameters(entry.parameters(), shown.putArray("params"));
    return shown.put("since", 1);
  }

  private static String syntax(FunctionEntry entry) {
    return entry.parameters().stream()
        .map(parameter -> parameter.type() + (parameter.repeats() ? "..." : ""))
        .collect(Collectors.joining(", ", entry.returns() + " " + entry.name() + "(", ")"));
  }

  private static void parameters(List<FunctionParameter> parameters, ArrayNode shown) {
    for (int i = 0; i < parameters.size(); i++) {
      FunctionParameter parameter = parameters.get(i);
      shown
          .addObject()
          .put("name", parameter.name())
          .put("description", description(parameter))
          .put("type", parameter.least() == 0 ? "OPTIONAL" : "REQUIRED")
          .put("dataType", javaType(parameter.type()))
          .put("position", i + 1);
    }
  }

  private static String description(FunctionParameter parameter) {
    return parameter.repeats() ? "any number of them" : "one value";
  }

  private static String javaType(String type) {
    return switch (type) {
      case "List", "Map" -> "java.util." + type;
      case "ZonedDateTime" -> "java.time." + type;
      case "BigInteger" -> "java.math." + type;
      default -> "java.lang." + type;
    };
  }
}

package io.github.aepdsl.emulator.registry.mapping.function;

import java.util.Arrays;
import java.util.List;

/**
 * One parameter of a function.
 *
 * @param type as the listing shows it, such as {@code String}
 * @param least how many arguments it takes at least, 0 or 1
 * @param repeats whether it may take any number more
 */
record FunctionParameter(String name, String type, int least, boolean repeats) {

  /** Reads {@code name:Type}, each with a mark behind it if it is not exactly one. */
  static List<FunctionParameter> read(String parameters) {
    return parameters.isEmpty()
        ? List.of()
        : Arrays.stream(parameters.split(" ")).map(FunctionParameter::of).toList();
  }

  private static FunctionParameter of(String text) {
    String[] parts = text.split(":");
    String type = parts[1].replaceAll("[?*+]", "");
    boolean repeats = parts[1].endsWith("*") || parts[1].endsWith("+");
    int least = parts[1].endsWith("?") || parts[1].endsWith("*") ? 0 : 1;
    return new FunctionParameter(parts[0], type, least, repeats);
  }
}

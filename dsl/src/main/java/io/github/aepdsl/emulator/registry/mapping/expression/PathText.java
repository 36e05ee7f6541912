package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.path.PathStep;
import io.github.aepdsl.emulator.registry.mapping.path.SourcePath;

/** Paths as expressions write them: what is no plain name is wrapped. */
final class PathText {

  private PathText() {}

  /** The path with a dot before each of its names, also the first. */
  static String of(SourcePath path) {
    StringBuilder text = new StringBuilder();
    for (PathStep step : path.steps()) {
      if (step instanceof PathStep.Field field) {
        text.append('.').append(name(field.name()));
      } else if (step instanceof PathStep.Element element) {
        text.append('[').append(element.index()).append(']');
      } else {
        text.append("[*]");
      }
    }
    return text.toString();
  }

  private static String name(String name) {
    return Words.isPlainName(name)
        ? name
        : "${" + name.replace("\\", "\\\\").replace("}", "\\}") + "}";
  }
}

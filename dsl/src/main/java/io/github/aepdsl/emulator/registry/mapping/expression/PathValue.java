package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.path.SourcePath;
import tools.jackson.databind.JsonNode;

/** What stands at a path in the row. */
record PathValue(SourcePath path) implements Expression {

  @Override
  public JsonNode evaluate(RowScope scope) {
    return path.read(scope.row());
  }

  @Override
  public String text() {
    return PathText.of(path).substring(1);
  }
}

package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.path.SourcePath;
import tools.jackson.databind.JsonNode;

/** What stands at a path in the value of an expression. */
record Within(Expression target, SourcePath path) implements Expression {

  @Override
  public JsonNode evaluate(RowScope scope) {
    return path.read(target.evaluate(scope));
  }

  @Override
  public String text() {
    return target.text(Binding.TIGHTEST) + PathText.of(path);
  }
}

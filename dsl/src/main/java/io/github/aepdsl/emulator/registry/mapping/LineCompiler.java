package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.registry.mapping.expression.ExpressionException;
import io.github.aepdsl.emulator.registry.mapping.expression.ExpressionParser;
import io.github.aepdsl.emulator.registry.mapping.path.PathSyntaxException;
import io.github.aepdsl.emulator.registry.mapping.path.SourcePath;
import io.github.aepdsl.emulator.registry.mapping.xdm.Destination;
import io.github.aepdsl.emulator.registry.mapping.xdm.UnknownFieldException;
import io.github.aepdsl.emulator.registry.mapping.xdm.XdmField;

/** Makes mappings ready for the rows of one target schema. Immutable. */
final class LineCompiler {

  private final ExpressionParser parser;
  private final XdmField schema;

  LineCompiler(ExpressionParser parser, XdmField schema) {
    this.parser = parser;
    this.schema = schema;
  }

  /** The mapping, or why it cannot work. */
  CompiledLine compile(MappingLine line) {
    try {
      return working(line);
    } catch (PathSyntaxException | ExpressionException | UnknownFieldException e) {
      return new CompiledLine.Broken(MappingErrors.unusable(line, e.getMessage()));
    }
  }

  private CompiledLine working(MappingLine line) {
    Destination destination = Destination.of(line.destination(), schema);
    if (line.isIdentity() && !destination.isText()) {
      return new CompiledLine.Broken(
          MappingErrors.unusable(line, "an identity has to be a string field"));
    }
    if (line.kind() == SourceKind.EXPRESSION) {
      return new CompiledLine.Working(line, parser.parse(line.source())::evaluate, "", destination);
    }
    SourcePath path = SourcePath.of(line.source());
    return new CompiledLine.Working(
        line, scope -> path.read(scope.row()), path.leaf(), destination);
  }
}

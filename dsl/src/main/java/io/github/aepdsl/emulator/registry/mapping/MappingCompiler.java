package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.registry.mapping.expression.Expression;
import io.github.aepdsl.emulator.registry.mapping.expression.ExpressionParser;
import io.github.aepdsl.emulator.registry.mapping.expression.RowScope;
import io.github.aepdsl.emulator.registry.mapping.function.FunctionTable;
import io.github.aepdsl.emulator.registry.mapping.function.FunctionTools;
import io.github.aepdsl.emulator.registry.mapping.xdm.XdmField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes mapping sets and expressions ready for rows. Safe for use by several threads. */
final class MappingCompiler {

  private final FunctionTable functions = FunctionTable.load();
  private final ExpressionParser parser = new ExpressionParser(functions);
  private final TargetSchemas schemas;
  private final FunctionTools tools;

  MappingCompiler(TargetSchemas schemas, FunctionTools tools) {
    this.schemas = schemas;
    this.tools = tools;
  }

  FunctionTable functions() {
    return functions;
  }

  /** The set's mappings; against no schema, if it names none or one that is not there. */
  CompiledMappings compile(String sandbox, MappingSetBody set) {
    XdmField schema = schema(sandbox, set).map(XdmField::of).orElse(XdmField.ANY);
    LineCompiler compiler = new LineCompiler(parser, schema);
    return set.lines().stream()
        .map(compiler::compile)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(), lines -> new CompiledMappings(lines, tools)));
  }

  /** What is wrong with each mapping; all of them want the schema that the set names. */
  List<Optional<MappingError>> faults(String sandbox, MappingSetBody set) {
    if (set.schemaId().isEmpty() || schema(sandbox, set).isPresent()) {
      return compile(sandbox, set).faults();
    }
    String why = "the sandbox has no schema " + set.schemaId();
    return set.lines().stream()
        .map(line -> Optional.of(MappingErrors.unusable(line, why)))
        .toList();
  }

  Optional<ObjectNode> schema(String sandbox, MappingSetBody set) {
    return schemas.resolved(sandbox, set.schemaId());
  }

  /**
   * Parses an expression.
   *
   * @throws io.github.aepdsl.emulator.registry.mapping.expression.ExpressionException when it is
   *     none
   */
  Expression expression(String text) {
    return parser.parse(text);
  }

  RowScope scope(JsonNode row) {
    return new RowScope(row, tools);
  }
}

package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.registry.mapping.expression.RowScope;
import io.github.aepdsl.emulator.registry.mapping.function.FunctionTools;
import io.github.aepdsl.emulator.registry.mapping.xdm.Tree;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The mappings of a set in their order; a later one may go on with what an earlier one put. */
final class CompiledMappings implements RowMapper {

  private final List<CompiledLine> lines;
  private final FunctionTools tools;
  private final boolean gaps;

  CompiledMappings(List<CompiledLine> lines, FunctionTools tools) {
    this.lines = List.copyOf(lines);
    this.tools = tools;
    this.gaps = lines.stream().anyMatch(CompiledLine::leavesGaps);
  }

  /** The mappings' faults, one place for each mapping. */
  List<Optional<MappingError>> faults() {
    return lines.stream()
        .map(
            line ->
                line instanceof CompiledLine.Broken broken
                    ? Optional.of(broken.why())
                    : Optional.<MappingError>empty())
        .toList();
  }

  @Override
  public MappedRow map(JsonNode row) {
    RowScope scope = new RowScope(row, tools);
    ObjectNode tree = Trees.object();
    List<MappingError> warnings = new ArrayList<>(0);
    for (CompiledLine line : lines) {
      line.apply(scope, tree).ifPresent(warnings::add);
    }
    if (gaps) {
      Tree.compact(tree);
    }
    return new MappedRow(tree, warnings);
  }
}

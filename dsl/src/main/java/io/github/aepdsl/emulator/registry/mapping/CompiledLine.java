package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.registry.mapping.expression.RowScope;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.xdm.Destination;
import io.github.aepdsl.emulator.registry.mapping.xdm.TypeMismatch;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A mapping that is ready for rows. Immutable. */
sealed interface CompiledLine {

  /** Puts what it makes of a row into the tree; the error says why it put nothing. */
  Optional<MappingError> apply(RowScope scope, ObjectNode tree);

  /** Whether what it puts may leave gaps in arrays. */
  boolean leavesGaps();

  /**
   * A mapping that can work.
   *
   * @param leaf the name of the field that its value comes from; empty for an expression
   */
  record Working(
      MappingLine line, Function<RowScope, JsonNode> source, String leaf, Destination destination)
      implements CompiledLine {

    @Override
    public Optional<MappingError> apply(RowScope scope, ObjectNode tree) {
      try {
        destination.put(tree, source.apply(scope), leaf);
        return Optional.empty();
      } catch (EvaluationFault e) {
        return Optional.of(MappingErrors.noValue(line, e.getMessage()));
      } catch (TypeMismatch e) {
        return Optional.of(MappingErrors.mismatch(line, e.getMessage()));
      }
    }

    @Override
    public boolean leavesGaps() {
      return destination.isInArray();
    }
  }

  /** A mapping that cannot work, whatever the row. */
  record Broken(MappingError why) implements CompiledLine {

    @Override
    public Optional<MappingError> apply(RowScope scope, ObjectNode tree) {
      return Optional.of(why);
    }

    @Override
    public boolean leavesGaps() {
      return false;
    }
  }
}

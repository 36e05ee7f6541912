package io.github.aepdsl.emulator.registry.mapping.function;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A documented function: what the listing says of it, and what it does. Safe for use by several
 * threads.
 */
public final class MappingFunction {

  private final FunctionEntry entry;
  private final FunctionBody body;

  MappingFunction(FunctionEntry entry, FunctionBody body) {
    this.entry = entry;
    this.body = body;
  }

  /** What expressions call it by. */
  public String name() {
    return entry.name();
  }

  /** What it is about, such as texts or dates. */
  public FunctionKind kind() {
    return entry.kind();
  }

  /** Whether it can be called with this many arguments. */
  public boolean takes(int arguments) {
    return arguments >= entry.least() && arguments <= entry.most();
  }

  /** How it is written, such as {@code substr(input, start, length)}. */
  public String usage() {
    return entry.usage();
  }

  /**
   * Its value for these arguments, of which it {@link #takes} as many.
   *
   * @param row the whole row, for functions that look at it
   * @throws EvaluationFault when there is no such value
   */
  public JsonNode apply(List<JsonNode> arguments, JsonNode row, FunctionTools tools) {
    if (entry.nullsOut() && arguments.stream().anyMatch(JsonValues::isNull)) {
      return JsonValues.NULL;
    }
    try {
      return body.apply(new Arguments(arguments, row, tools));
    } catch (EvaluationFault e) {
      throw new EvaluationFault(entry.name() + ": " + e.getMessage());
    }
  }

  /** It as the service's listing shows it. */
  public ObjectNode listed() {
    return FunctionListing.of(entry);
  }

  FunctionEntry entry() {
    return entry;
  }
}

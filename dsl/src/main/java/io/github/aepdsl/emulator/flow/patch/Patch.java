package io.github.aepdsl.emulator.flow.patch;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.wire.PatchOp;
import io.github.aepdsl.emulator.wire.PatchStep;
import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of a PATCH: operations of JSON Patch, which happen all or not at all. One may come
 * without the array around it. Immutable as long as nobody changes the values.
 */
public final class Patch {

  private final List<JsonNode> operations;
  private final List<PatchStep> steps;

  private Patch(List<JsonNode> operations, List<PatchStep> steps) {
    this.operations = operations;
    this.steps = steps;
  }

  /**
   * Reads a request's body.
   *
   * @throws Refusal when it is none, or would change a field that may not be changed
   */
  public static Patch of(Request request, PatchFields fields) {
    JsonNode json =
        Trees.parse(request.body()).orElseThrow(() -> badRequest("The body is not valid JSON"));
    if (json.isMissingNode() || json.isNull() || json.isEmpty()) {
      throw new FlowError(FlowCode.EMPTY_BODY, "The request body is null or empty.").refusal();
    }
    List<JsonNode> operations = json.isArray() ? json.valueStream().toList() : List.of(json);
    return new Patch(operations, operations.stream().map(each -> step(each, fields)).toList());
  }

  /** The operations as they came. */
  public List<JsonNode> operations() {
    return operations;
  }

  /** Whether it changes this field as a whole. */
  public boolean touches(String path) {
    return steps.stream().anyMatch(step -> step.path().toString().equals(path));
  }

  /**
   * A changed copy of a document.
   *
   * @throws Refusal when the document lacks what a path leads to
   */
  public ObjectNode applyTo(ObjectNode document) {
    ObjectNode copy = document.deepCopy();
    for (PatchStep step : steps) {
      if (!step.applyTo(copy)) {
        String detail = "The path '%s' leads to nothing.".formatted(step.path());
        throw new FlowError(FlowCode.NO_PATCH_TARGET, detail).refusal();
      }
    }
    return copy;
  }

  private static PatchStep step(JsonNode operation, PatchFields fields) {
    if (!operation.isObject()) {
      throw badRequest("The body is neither an operation nor an array of them");
    }
    String name = operation.path("op").asString("");
    PatchOp op = PatchOp.of(name).orElseThrow(() -> unknown(name));
    String path = operation.path("path").asString("");
    fields.check(path);
    JsonNode value = operation.path("value");
    if (op != PatchOp.REMOVE && value.isMissingNode()) {
      throw badRequest("The operation on '%s' has no value".formatted(path));
    }
    return new PatchStep(op, JsonPointer.compile(path), value);
  }

  private static Refusal unknown(String op) {
    String detail = "The patch operation '%s' is not one of add, replace, remove.".formatted(op);
    return new FlowError(FlowCode.PATCH_OP, detail).refusal();
  }

  private static Refusal badRequest(String detail) {
    return new Refusal(ProblemBody.badRequest(detail));
  }
}

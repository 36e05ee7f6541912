package io.github.aepdsl.emulator.flow.resource;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.JsonBody;
import io.github.aepdsl.emulator.flow.Stamp;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a create sends: everything is kept as it came, but for what only the service says.
 *
 * @param draft whether it may be incomplete
 */
public record SentBody(ObjectNode json, boolean draft) {

  /** Beside the stamp. */
  private static final List<String> SAID_BY_SERVICE =
      List.of("inheritedAttributes", LastOperation.FIELD, "lastRunDetails", StoredResource.PRIVATE);

  /**
   * Reads a call.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when the body is no object, holds a state, or
   *     the mode is unknown
   */
  public static SentBody of(FlowCall call) {
    ObjectNode json = (ObjectNode) JsonBody.objectOf(call.request());
    if (json.has("state")) {
      throw new FlowError(FlowCode.STATE_IN_BODY, "A new resource is given its state.").refusal();
    }
    json.remove(Stamp.FIELDS);
    json.remove(SAID_BY_SERVICE);
    return new SentBody(json, isDraft(call));
  }

  /** The state that it begins in. */
  String state() {
    return draft ? ResourceState.DRAFT : ResourceState.ENABLED;
  }

  private static boolean isDraft(FlowCall call) {
    String mode = call.request().query().first(ResourceState.MODE).orElse("");
    if (!mode.isEmpty() && !mode.equals(ResourceState.DRAFT)) {
      throw new FlowError(FlowCode.BAD_VALUE, "mode is draft or left out.").refusal();
    }
    return !mode.isEmpty();
  }
}

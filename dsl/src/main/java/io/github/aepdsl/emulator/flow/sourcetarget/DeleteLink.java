package io.github.aepdsl.emulator.flow.sourcetarget;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.FlowUse;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.wire.Response;

/** DELETE of a source or target connection, for good, unless a dataflow uses it. */
final class DeleteLink implements FlowHandler {

  private final FlowResources links;
  private final FlowUse use;

  DeleteLink(FlowResources links, FlowUse use) {
    this.links = links;
    this.use = use;
  }

  @Override
  public Response answer(FlowCall call) {
    String id = links.get(call).id();
    if (use.uses(call.sandbox(), id)) {
      String detail = "The entity %s is referenced by flows.".formatted(id);
      throw new FlowError(FlowCode.USED_BY_ACTIVE_FLOWS, detail).refusal();
    }
    return links.remove(call);
  }
}

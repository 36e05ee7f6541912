package io.github.aepdsl.emulator.flow.resource;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.patch.IfMatch;
import io.github.aepdsl.emulator.flow.patch.Patch;
import io.github.aepdsl.emulator.flow.patch.PatchFields;
import io.github.aepdsl.emulator.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** PATCH of a resource: what comes out has to be in order like what is created. */
public final class PatchResource implements FlowHandler {

  private final FlowResources resources;
  private final PatchFields fields;
  private final ResourceRules rules;

  /** Changes these fields of these resources. */
  public PatchResource(FlowResources resources, PatchFields fields, ResourceRules rules) {
    this.resources = resources;
    this.fields = fields;
    this.rules = rules;
  }

  @Override
  public Response answer(FlowCall call) {
    StoredResource before = resources.get(call);
    IfMatch.check(call.request(), before.stamp().etag());
    Patch patch = Patch.of(call.request(), fields);
    ObjectNode after = patch.applyTo(before.body());
    rules.complete(call.sandbox(), after, before.state().equals(ResourceState.DRAFT));
    rules.checkChange(before.body(), after);
    return resources.changed(before, after, time -> LastOperation.update(patch.operations(), time));
  }
}

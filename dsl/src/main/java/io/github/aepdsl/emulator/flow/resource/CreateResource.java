package io.github.aepdsl.emulator.flow.resource;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** POST of a resource that is kept as it was sent; one with {@code mode=draft} may wait. */
public final class CreateResource implements FlowHandler {

  private final FlowResources resources;
  private final ResourceRules rules;

  /** Adds to these what is in order. */
  public CreateResource(FlowResources resources, ResourceRules rules) {
    this.resources = resources;
    this.rules = rules;
  }

  @Override
  public Response answer(FlowCall call) {
    SentBody sent = SentBody.of(call);
    ObjectNode body = sent.json();
    rules.complete(call.sandbox(), body, sent.draft());
    body.put("state", sent.state());
    return resources.created(
        resources.add(
            call.sandbox(),
            stamp -> {
              rules.identify(body, stamp.id());
              return body.set(
                  LastOperation.FIELD, LastOperation.create(sent.draft(), stamp.createdAt()));
            }));
  }
}

package io.github.aepdsl.emulator.flow.resource;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.patch.IfMatch;
import io.github.aepdsl.emulator.wire.Response;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** POST …/action of a resource that has states. {@code If-Match} is welcome but not needed. */
public final class ActOnResource implements FlowHandler {

  private final FlowResources resources;
  private final Set<StateAction> actions;
  private final ResourceRules rules;

  /** These actions on these resources; what is published has to be in order. */
  public ActOnResource(FlowResources resources, Set<StateAction> actions, ResourceRules rules) {
    this.resources = resources;
    this.actions = actions;
    this.rules = rules;
  }

  @Override
  public Response answer(FlowCall call) {
    StoredResource before = resources.get(call);
    if (call.request().header("If-Match").isPresent()) {
      IfMatch.check(call.request(), before.stamp().etag());
    }
    StateAction action = StateAction.of(call, actions);
    String state = action.next(before.state());
    ObjectNode body = before.body().deepCopy();
    if (action == StateAction.PUBLISH) {
      rules.complete(call.sandbox(), body, false);
    }
    body.put("state", state);
    String name = action.name().toLowerCase(Locale.ROOT);
    return resources.changed(before, body, time -> LastOperation.action(name, time));
  }
}

package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.list.FilterFields;
import io.github.aepdsl.emulator.flow.list.Listing;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.StateAction;
import io.github.aepdsl.emulator.flow.spec.FlowKinds;
import io.github.aepdsl.emulator.wire.Route;
import java.util.List;
import java.util.Set;

/**
 * The operations on runs: create, list, one, change, action. The only way in for other packages,
 * beside {@link RunEngine}.
 */
public final class RunRoutes {

  private static final Set<String> NONE = Set.of();

  private static final FilterFields FILTERED =
      FilterFields.stamped(
          Set.of("flowId", "flowSpec", "metrics", "activities", "providerRefId"), "metrics.");

  private RunRoutes() {}

  /** Routes over the runs of an engine, which looks for work before each answer that shows them. */
  public static List<Route> of(
      FlowService flow, FlowResources flows, FlowKinds kinds, RunEngine engine) {
    RunStore runs = engine.runs();
    String all = runs.resources().path();
    String one = all + "/{id}";
    Listing<?> listing = runs.resources().listing(FILTERED);
    FlowHandler create = new CreateRun(flows, runs, new RunRules(flows, kinds));
    FlowHandler act = new ActOnRun(flows, runs);
    return List.of(
        flow.route("POST", all, "run a dataflow of frequency once now", NONE, create),
        flow.route("GET", all, "list", Listing.PARAMETERS, looking(engine, listing::answer)),
        flow.route(
            "GET", one, "one, in an `items` list", NONE, looking(engine, runs.resources()::show)),
        flow.route("PUT", one, "refused: for providers", NONE, new RefuseRun(runs)),
        flow.route("POST", one + "/action", "run again what failed", StateAction.PARAMETERS, act));
  }

  private static FlowHandler looking(RunEngine engine, FlowHandler handler) {
    return call -> {
      engine.look();
      return handler.answer(call);
    };
  }
}

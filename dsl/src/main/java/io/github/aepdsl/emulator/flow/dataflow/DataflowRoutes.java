package io.github.aepdsl.emulator.flow.dataflow;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.FlowUse;
import io.github.aepdsl.emulator.flow.list.FilterFields;
import io.github.aepdsl.emulator.flow.list.Listing;
import io.github.aepdsl.emulator.flow.patch.PatchFields;
import io.github.aepdsl.emulator.flow.resource.ActOnResource;
import io.github.aepdsl.emulator.flow.resource.CreateResource;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.PatchResource;
import io.github.aepdsl.emulator.flow.resource.ResourceRules;
import io.github.aepdsl.emulator.flow.resource.ResourceState;
import io.github.aepdsl.emulator.flow.resource.StateAction;
import io.github.aepdsl.emulator.flow.spec.FlowKinds;
import io.github.aepdsl.emulator.registry.dataset.DatasetStore;
import io.github.aepdsl.emulator.registry.mapping.MappingSetStore;
import io.github.aepdsl.emulator.wire.Route;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The operations on dataflows: create, list, search, one, change, delete, action. The only way in
 * for other packages.
 */
public final class DataflowRoutes {

  private static final Set<String> NONE = Set.of();

  private static final PatchFields CHANGEABLE =
      new PatchFields(
          Set.of(
              "/name",
              "/description",
              "/state",
              "/transformations",
              "/transformations/*",
              "/scheduleParams",
              "/scheduleParams/*",
              "/options",
              "/options/*",
              "/labels",
              "/labels/*",
              "/policy",
              "/recordTypes"),
          Map.of("/flowSpec", FlowCode.SPEC_CHANGED));

  private static final FilterFields FILTERED =
      FilterFields.stamped(
          Set.of(
              "name",
              "description",
              "state",
              "flowSpec",
              "sourceConnectionIds",
              "targetConnectionIds",
              "inheritedAttributes",
              "scheduleParams",
              "transformations",
              "options",
              "labels",
              "recordTypes",
              "lastRunDetails"),
          "scheduleParams.");

  private DataflowRoutes() {}

  /** Whether one of these dataflows needs a connection. */
  public static FlowUse use(FlowResources flows) {
    return (sandbox, id) -> flows.any(sandbox, flow -> DataflowRules.uses(flow.body(), id));
  }

  /** What has to be true of dataflows between these sources and targets. */
  public static ResourceRules rules(
      FlowKinds kinds,
      FlowResources sources,
      FlowResources targets,
      DatasetStore datasets,
      MappingSetStore mappings,
      Clock clock) {
    return new DataflowRules(kinds, sources, targets, datasets, mappings, clock);
  }

  /** Routes over these dataflows. */
  public static List<Route> of(FlowService flow, FlowResources flows, ResourceRules rules) {
    String all = flows.path();
    String one = all + "/{id}";
    Set<String> mode = Set.of(ResourceState.MODE);
    Set<String> token = Set.of("continuationToken");
    Listing<?> listing = flows.listing(FILTERED);
    CreateResource create = new CreateResource(flows, rules);
    PatchResource change = new PatchResource(flows, CHANGEABLE, rules);
    ActOnResource act = new ActOnResource(flows, StateAction.OF_FLOWS, rules);
    return List.of(
        flow.route("POST", all, "create a dataflow", mode, create),
        flow.route("GET", all, "list", Listing.PARAMETERS, listing::answer),
        flow.route("POST", all + "/search", "the same by a body", token, listing::search),
        flow.route("GET", one, "one, in an `items` list", NONE, flows::show),
        flow.route("PATCH", one, "change what `If-Match` names", NONE, change),
        flow.route("DELETE", one, "delete for good", NONE, flows::remove),
        flow.route(
            "POST", one + "/action", "enable, disable, publish", StateAction.PARAMETERS, act));
  }
}

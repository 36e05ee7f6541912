package io.github.aepdsl.emulator.flow.sourcetarget;

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
import io.github.aepdsl.emulator.wire.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The operations on source connections and target connections, which differ in their rules only:
 * create, list, one, change, delete, action. The only way in for other packages.
 */
public final class SourceTargetRoutes {

  private static final Set<String> NONE = Set.of();

  private static final PatchFields CHANGEABLE =
      new PatchFields(
          Set.of("/name", "/description", "/params", "/params/*", "/data", "/data/*"),
          Map.of("/connectionSpec", FlowCode.SPEC_CHANGED));

  private static final FilterFields FILTERED =
      FilterFields.stamped(
          Set.of(
              "name",
              "description",
              "baseConnectionId",
              "connectionSpec",
              "data",
              "params",
              "state",
              "inheritedAttributes"),
          "params.");

  private SourceTargetRoutes() {}

  /** The routes of source connections or target connections, by their rules. */
  public static List<Route> of(
      FlowService flow, FlowResources links, ResourceRules rules, FlowUse use) {
    String all = links.path();
    String one = all + "/{id}";
    String kind = all.substring(1).replace("ConnectionStore", " connection");
    Listing<?> listing = links.listing(FILTERED);
    return List.of(
        flow.route(
            "POST",
            all,
            "create a " + kind,
            Set.of(ResourceState.MODE),
            new CreateResource(links, rules)),
        flow.route("GET", all, "list", Listing.PARAMETERS, listing::answer),
        flow.route("GET", one, "one, in an `items` list", NONE, links::show),
        flow.route(
            "PATCH",
            one,
            "change what `If-Match` names",
            NONE,
            new PatchResource(links, CHANGEABLE, rules)),
        flow.route("DELETE", one, "delete for good", NONE, new DeleteLink(links, use)),
        flow.route(
            "POST",
            one + "/action",
            "publish a draft",
            StateAction.PARAMETERS,
            new ActOnResource(links, StateAction.OF_DRAFTS, rules)));
  }
}

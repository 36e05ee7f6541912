package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.Stamps;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.flow.patch.IfMatch;
import io.github.aepdsl.emulator.flow.patch.Patch;
import io.github.aepdsl.emulator.flow.patch.PatchFields;
import io.github.aepdsl.emulator.wire.Response;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * PATCH /connections/{id}: name, description, and all parameters at once; an inlet stays the same.
 */
final class PatchConnection implements FlowHandler {

  private static final String PARAMS = "/auth/params";

  private static final PatchFields FIELDS =
      new PatchFields(
          Set.of("/name", "/description", PARAMS),
          Map.of("/connectionSpec", FlowCode.SPEC_CHANGED));

  private final Shelves<StoredConnection> shelves;
  private final Stamps stamps;
  private final CreateRules rules;
  private final InletDoor inlets;

  PatchConnection(
      Shelves<StoredConnection> shelves, Stamps stamps, Catalog catalog, InletDoor inlets) {
    this.shelves = shelves;
    this.stamps = stamps;
    this.rules = new CreateRules(catalog);
    this.inlets = inlets;
  }

  @Override
  public Response answer(FlowCall call) {
    StoredConnection before = shelves.get(call);
    IfMatch.check(call.request(), before.stamp().etag());
    Patch patch = Patch.of(call.request(), FIELDS);
    StoredConnection after =
        new StoredConnection(
            stamps.changed(before.stamp()), changed(before, patch), before.inletId());
    if (!shelves.replace(call.sandbox(), before, after)) {
      throw IfMatch.stale(before.stamp().etag(), shelves.get(call).stamp().etag());
    }
    after.inletId().ifPresent(inlet -> inlets.open(inlet, after.params()));
    return Response.json(200, after.stamp().receipt());
  }

  private ObjectNode changed(StoredConnection before, Patch patch) {
    ObjectNode body = patch.applyTo(before.body());
    if (!patch.touches(PARAMS)) { // which are stored without their secrets, and so fit no rule
      CreateRules.checkTexts(body);
      return body.removeNulls();
    }
    CreateBody checked = rules.check(body);
    return before
        .inletId()
        .map(inlet -> checked.shownWithInlet(inlet, inlets.url(inlet)))
        .orElseGet(checked::shown);
  }
}

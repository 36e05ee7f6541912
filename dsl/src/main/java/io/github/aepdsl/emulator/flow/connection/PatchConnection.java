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
import java.util.Optional;
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
  private final ConnectionSecrets secrets;

  PatchConnection(ConnectionStore connections, Stamps stamps, Catalog catalog, InletDoor inlets) {
    this.shelves = connections.shelves();
    this.secrets = connections.secrets();
    this.stamps = stamps;
    this.rules = new CreateRules(catalog);
    this.inlets = inlets;
  }

  @Override
  public Response answer(FlowCall call) {
    StoredConnection before = shelves.get(call);
    IfMatch.check(call.request(), before.stamp().etag());
    Patch patch = Patch.of(call.request(), FIELDS);
    Optional<CreateBody> checked = checked(before, patch);
    StoredConnection after =
        new StoredConnection(
            stamps.changed(before.stamp()), shown(before, patch, checked), before.inletId());
    if (!shelves.replace(call.sandbox(), before, after)) {
      throw IfMatch.stale(before.stamp().etag(), shelves.get(call).stamp().etag());
    }
    checked.ifPresent(body -> secrets.keep(after.id(), body));
    after.inletId().ifPresent(inlet -> inlets.open(inlet, after.params()));
    return Response.json(200, after.stamp().receipt());
  }

  /** The whole, if its parameters were sent anew: without their secrets they would fit no rule. */
  private Optional<CreateBody> checked(StoredConnection before, Patch patch) {
    return patch.touches(PARAMS)
        ? Optional.of(rules.check(patch.applyTo(before.body())))
        : Optional.empty();
  }

  private ObjectNode shown(StoredConnection before, Patch patch, Optional<CreateBody> checked) {
    if (checked.isEmpty()) {
      ObjectNode body = patch.applyTo(before.body());
      CreateRules.checkTexts(body);
      return body.removeNulls();
    }
    return before
        .inletId()
        .map(inlet -> checked.get().shownWithInlet(inlet, inlets.url(inlet)))
        .orElseGet(checked.get()::shown);
  }
}

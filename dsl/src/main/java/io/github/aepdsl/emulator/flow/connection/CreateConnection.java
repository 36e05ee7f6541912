package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.JsonBody;
import io.github.aepdsl.emulator.flow.Stamps;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.wire.Response;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** POST /connections: what streams gets an inlet with it. */
final class CreateConnection implements FlowHandler {

  private final FlowService flow;
  private final Shelves<StoredConnection> shelves;
  private final Stamps stamps;
  private final CreateRules rules;
  private final InletDoor inlets;
  private final ConnectionSecrets secrets;

  CreateConnection(
      FlowService flow,
      ConnectionStore connections,
      Stamps stamps,
      Catalog catalog,
      InletDoor inlets) {
    this.flow = flow;
    this.shelves = connections.shelves();
    this.secrets = connections.secrets();
    this.stamps = stamps;
    this.rules = new CreateRules(catalog);
    this.inlets = inlets;
  }

  @Override
  public Response answer(FlowCall call) {
    CreateBody body = rules.check(JsonBody.objectOf(call.request()));
    StoredConnection connection =
        body.connector().inlet() ? streaming(body, call) : plain(body, call);
    secrets.keep(connection.id(), body);
    shelves.add(call.sandbox(), connection);
    return Response.json(201, connection.stamp().receipt())
        .with("Location", flow.location(shelves.path() + "/" + connection.id()));
  }

  private StoredConnection plain(CreateBody body, FlowCall call) {
    return new StoredConnection(stamps.next(call.sandbox()), body.shown(), Optional.empty());
  }

  private StoredConnection streaming(CreateBody body, FlowCall call) {
    String inletId = inlets.newId();
    ObjectNode shown = body.shownWithInlet(inletId, inlets.url(inletId));
    inlets.open(inletId, shown.path("auth").path("params"));
    return new StoredConnection(stamps.next(call.sandbox()), shown, Optional.of(inletId));
  }
}

package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** POST /dataSets. */
final class CreateDataset implements ServiceHandler {

  private final DatasetStore store;
  private final DatasetMaker maker;

  CreateDataset(DatasetStore store, DatasetMaker maker) {
    this.store = store;
    this.maker = maker;
  }

  @Override
  public Response answer(ServiceCall call) {
    CatalogSandbox catalog = store.in(call.sandbox().name());
    ObjectNode body = CatalogBody.object(call.request());
    synchronized (catalog) {
      String id = maker.id();
      ObjectNode made = maker.created(id, body, call.sandbox(), catalog);
      catalog.putDataset(id, made);
      return Response.json(201, CatalogBody.reference(id));
    }
  }
}

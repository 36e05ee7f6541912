package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/** GET /dataSets/{id}: an object whose one key is the id. */
final class GetDataset implements ServiceHandler {

  private final DatasetStore store;

  GetDataset(DatasetStore store) {
    this.store = store;
  }

  @Override
  public Response answer(ServiceCall call) {
    ObjectNode dataset = find(store.in(call.sandbox().name()), call.id());
    ObjectNode body = Trees.object();
    body.set(call.id(), new CatalogQuery(call.request().query()).shown(dataset));
    return Response.json(200, body).with("E-Tag", dataset.path("version").asString(""));
  }

  static ObjectNode find(CatalogSandbox catalog, String id) {
    return catalog.dataset(id).orElseThrow(() -> CatalogProblem.notFound("dataset", id));
  }
}

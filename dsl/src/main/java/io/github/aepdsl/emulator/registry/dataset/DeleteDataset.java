package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;

/** DELETE /dataSets/{id}: an unknown one is no error. Its schema is free when no other has it. */
final class DeleteDataset implements ServiceHandler {

  private final DatasetStore store;
  private final DatasetRows rows;

  DeleteDataset(DatasetStore store, DatasetRows rows) {
    this.store = store;
    this.rows = rows;
  }

  @Override
  public Response answer(ServiceCall call) {
    String sandbox = call.sandbox().name();
    CatalogSandbox catalog = store.in(sandbox);
    synchronized (catalog) {
      if (catalog.removeDataset(call.id()).isEmpty()) {
        return Response.json(200, Trees.object().putArray("references"));
      }
      rows.remove(sandbox, call.id());
      return Response.json(200, CatalogBody.reference(call.id()));
    }
  }
}

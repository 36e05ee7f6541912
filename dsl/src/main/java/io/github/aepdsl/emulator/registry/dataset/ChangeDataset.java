package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** PUT and PATCH /dataSets/{id}, and PATCH /v2/dataSets/{id}, which merges deeply. */
final class ChangeDataset implements ServiceHandler {

  private final DatasetStore store;
  private final DatasetMaker maker;
  private final boolean deep;

  ChangeDataset(DatasetStore store, DatasetMaker maker, boolean deep) {
    this.store = store;
    this.maker = maker;
    this.deep = deep;
  }

  @Override
  public Response answer(ServiceCall call) {
    CatalogSandbox catalog = store.in(call.sandbox().name());
    Request request = call.request();
    synchronized (catalog) {
      ObjectNode before = GetDataset.find(catalog, call.id());
      checkVersion(request, before.path("version").asString(""));
      ObjectNode body =
          request.method().equals("PUT")
              ? CatalogBody.object(request)
              : CatalogBody.patched(before, request, deep);
      ObjectNode after = maker.changed(before, body, call.sandbox().name());
      if (request.header("Pragma").filter("validate-only"::equals).isEmpty()) {
        catalog.putDataset(call.id(), after);
      }
      return Response.json(200, CatalogBody.reference(call.id()))
          .with("E-Tag", after.path("version").asString(""));
    }
  }

  private static void checkVersion(Request request, String version) {
    request
        .header("If-Match")
        .map(supplied -> supplied.replace("\"", ""))
        .filter(supplied -> !supplied.equals(version))
        .ifPresent(
            supplied -> {
              throw CatalogProblem.stale(supplied, version);
            });
  }
}

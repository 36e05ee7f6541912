package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** GET /dataSetFiles: one for each batch that landed rows. */
final class ListFiles implements ServiceHandler {

  private final DatasetStore store;

  ListFiles(DatasetStore store) {
    this.store = store;
  }

  @Override
  public Response answer(ServiceCall call) {
    Map<String, ObjectNode> files = new LinkedHashMap<>();
    store
        .in(call.sandbox().name())
        .batches()
        .forEach(
            (id, batch) -> {
              if (batch.path("metrics").path("outputFileCount").asInt(0) > 0) {
                files.put(id + "-DE1", file(id, batch));
              }
            });
    return Response.json(
        200,
        new CatalogQuery(call.request().query())
            .select(
                files,
                each ->
                    DatasetRoutes.is(call, "dataSetId", each.path("dataSetId").asString(""))
                        && DatasetRoutes.is(call, "batchId", each.path("batchId").asString(""))));
  }

  private static ObjectNode file(String batchId, ObjectNode batch) {
    ObjectNode file =
        Trees.object()
            .put("id", batchId + "-DE1")
            .put("batchId", batchId)
            .put("dataSetViewId", batch.path("tags").path("acp_dataSetViewId").path(0).asString(""))
            .put("imsOrg", Account.ORG_ID)
            .put("createdUser", Account.CLIENT_ID)
            .put("createdClient", "acp_foundation_push")
            .put("updatedUser", Account.CLIENT_ID)
            .put("version", "1.0.0")
            .put("dataSetId", batch.path("relatedObjects").path(0).path("id").asString(""));
    file.set("created", batch.path("completed"));
    file.set("updated", batch.path("completed"));
    file.set("records", batch.path("metrics").path("outputRecordCount"));
    file.set("sizeInBytes", batch.path("metrics").path("outputByteSize"));
    return file;
  }
}

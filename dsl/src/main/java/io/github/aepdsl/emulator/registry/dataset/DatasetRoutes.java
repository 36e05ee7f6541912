package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.gateway.Gateway;
import io.github.aepdsl.emulator.gateway.PlatformService;
import io.github.aepdsl.emulator.gateway.ProblemRules;
import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.emulator.wire.Trees;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * The operations of the Catalog Service. The only way in for other packages besides {@link
 * DatasetStore}.
 */
public final class DatasetRoutes {

  /** The path before its routes. */
  public static final String BASE = "/data/foundation/catalog";

  private static final Set<String> NONE = Set.of();
  private static final Set<String> TYPES = Set.of(Response.JSON_TYPE, CatalogBody.JSON_PATCH);

  private final DatasetStore store;
  private final PlatformService catalog;
  private final List<Route> routes = new ArrayList<>();

  private DatasetRoutes(DatasetStore store, PlatformService catalog) {
    this.store = store;
    this.catalog = catalog;
  }

  /** Routes over these datasets. */
  public static List<Route> of(
      Gateway gateway, URI address, DatasetStore store, DatasetRows rows, Clock clock, Ids ids) {
    PlatformService catalog = new PlatformService(new ProblemRules(BASE, TYPES), gateway, address);
    DatasetRoutes made = new DatasetRoutes(store, catalog);
    made.addDatasets(new DatasetMaker(store.schemas(), clock, ids), rows);
    made.addBatches();
    return List.copyOf(made.routes);
  }

  private void addDatasets(DatasetMaker maker, DatasetRows rows) {
    String all = "/dataSets";
    String one = all + "/{id}";
    ServiceHandler change = new ChangeDataset(store, maker, false);
    add("POST", all, "create", Set.of("requestDataSource"), new CreateDataset(store, maker));
    add("GET", all, "a page, by id", CatalogQuery.PARAMETERS, this::datasets);
    add("GET", one, "one, by id", Set.of("properties"), new GetDataset(store));
    add("PUT", one, "replace", NONE, change);
    add("PATCH", one, "merge fields, or JSON Patch", NONE, change);
    add("PATCH", "/v2" + one, "merge deeply", NONE, new ChangeDataset(store, maker, true));
    add("DELETE", one, "delete with its rows", NONE, new DeleteDataset(store, rows));
  }

  private void addBatches() {
    Set<String> some = new HashSet<>(CatalogQuery.PARAMETERS);
    some.addAll(List.of("batch", "dataSet", "status"));
    add("GET", "/batches", "a page, by id", some, this::batches);
    add("GET", "/batches/{id}", "one, by id", NONE, this::batch);
    add("GET", "/lastBatches", "each dataset's last", Set.of("dataSetId"), this::lastBatches);
    Set<String> files = Set.of("batchId", "dataSetId", "limit", "start");
    add("GET", "/dataSetFiles", "a page, by id", files, new ListFiles(store));
  }

  private Response datasets(ServiceCall call) {
    CatalogQuery query = new CatalogQuery(call.request().query());
    return Response.json(
        200, query.select(store.in(call.sandbox().name()).datasets(), each -> true));
  }

  private Response batches(ServiceCall call) {
    CatalogQuery query = new CatalogQuery(call.request().query());
    return Response.json(
        200,
        query.select(
            store.in(call.sandbox().name()).batches(),
            each ->
                is(call, "dataSet", each.path("relatedObjects").path(0).path("id").asString(""))
                    && is(call, "batch", each.path("id").asString(""))
                    && is(call, "status", each.path("status").asString(""))));
  }

  static boolean is(ServiceCall call, String parameter, String value) {
    return call.request().query().all(parameter).stream()
        .allMatch(list -> List.of(list.split(",")).contains(value));
  }

  private Response batch(ServiceCall call) {
    ObjectNode batch =
        store
            .in(call.sandbox().name())
            .batch(call.id())
            .orElseThrow(() -> CatalogProblem.notFound("batch", call.id()));
    ObjectNode body = Trees.object();
    body.set(call.id(), batch);
    return Response.json(200, body);
  }

  private Response lastBatches(ServiceCall call) {
    ObjectNode body = Trees.object();
    for (Map.Entry<String, ObjectNode> each :
        store.in(call.sandbox().name()).datasets().entrySet()) {
      ObjectNode dataset = each.getValue();
      if (is(call, "dataSetId", each.getKey()) && dataset.has("lastBatchId")) {
        ObjectNode last = body.putObject(each.getKey());
        last.set("lastBatchId", dataset.path("lastBatchId"));
        last.set("lastBatchStatus", dataset.path("lastBatchStatus"));
        last.set("lastSuccessfulBatchId", dataset.get("lastSuccessfulBatch"));
        last.set("lastFailedBatchId", dataset.get("lastFailedBatch"));
        last.set("imsOrg", dataset.path("imsOrg"));
        last.set("created", dataset.path("created"));
        last.set("updated", dataset.path("updated"));
      }
    }
    return Response.json(200, body);
  }

  private void add(
      String method, String path, String about, Set<String> parameters, ServiceHandler handler) {
    routes.add(catalog.route(method, path, about, parameters, handler));
  }
}

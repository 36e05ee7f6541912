package io.github.aepdsl.emulator.registry.access;

import io.github.aepdsl.emulator.gateway.Gateway;
import io.github.aepdsl.emulator.gateway.PlatformService;
import io.github.aepdsl.emulator.gateway.ProblemRules;
import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.lake.Lake;
import io.github.aepdsl.emulator.lake.LakeBatch;
import io.github.aepdsl.emulator.lake.LakeFile;
import io.github.aepdsl.emulator.registry.dataset.DatasetStore;
import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.emulator.wire.Trees;
import java.net.URI;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations of Data Access, over what is in the lake. */
public final class AccessRoutes {

  /** The path before its routes. */
  public static final String BASE = "/data/foundation/export";

  private static final int PREVIEW = 100;
  private static final String FILE_SUFFIX = "-DE1";

  private final PlatformService export;
  private final Lake lake;
  private final DatasetStore datasets;

  private AccessRoutes(PlatformService export, Lake lake, DatasetStore datasets) {
    this.export = export;
    this.lake = lake;
    this.datasets = datasets;
  }

  /** Routes over what landed, and what did not. */
  public static List<Route> of(Gateway gateway, URI address, Lake lake, DatasetStore datasets) {
    PlatformService export = new PlatformService(new ProblemRules(BASE), gateway, address);
    AccessRoutes access = new AccessRoutes(export, lake, datasets);
    Set<String> page = Set.of("limit", "start");
    Set<String> path = Set.of("path");
    return List.of(
        export.route("GET", "/batches/{id}/files", "its files", page, access::files),
        export.route("GET", "/batches/{id}/meta", "failed rows", path, access::meta),
        export.route(
            "GET", "/batches/{id}/failed", "failed rows, older form", path, access::failed),
        export.route("GET", "/files/{id}", "a file's parts, or one's bytes", path, access::file),
        export.route("GET", "/datasets/{id}/preview", "its first rows", Set.of(), access::preview));
  }

  private Response files(ServiceCall call) {
    LakeBatch batch = batch(call, call.id());
    FileListing page = new FileListing(call.request().query());
    if (batch.rows().records() > 0) {
      String id = batch.id() + FILE_SUFFIX;
      page.add(
          Trees.object()
              .put("dataSetFileId", id)
              .put("version", "1.0.0")
              .put("records", "" + batch.rows().records())
              .put("size", "" + batch.rows().bytes())
              .put("isValid", false),
          export.location("/files/" + id));
    }
    return page.response(export.location("/batches/" + batch.id() + "/files"));
  }

  private Response meta(ServiceCall call) {
    LakeBatch batch = batch(call, call.id());
    LakeFile errors = batch.failedRows();
    String folder = "row_errors";
    String path = call.request().query().first("path").orElse(folder);
    String self = export.location("/batches/" + batch.id() + "/meta?path=" + folder);
    if (path.equals(folder)) {
      FileListing page = new FileListing(call.request().query());
      if (errors.records() > 0) {
        page.addFile(errors, self + "%2F" + errors.name());
      }
      return page.response(self);
    }
    return content(call, errors, path, folder + "/" + errors.name());
  }

  private Response failed(ServiceCall call) {
    LakeBatch batch = batch(call, call.id());
    LakeFile errors = batch.failedRows();
    String self = export.location("/batches/" + batch.id() + "/failed");
    String path = call.request().query().first("path").orElse("");
    if (path.isEmpty()) {
      FileListing page = new FileListing(call.request().query());
      if (errors.records() > 0) {
        page.addFile(errors, self + "?path=" + errors.name());
      }
      return page.response(self);
    }
    return content(call, errors, path, errors.name());
  }

  private Response file(ServiceCall call) {
    String id = call.id();
    if (!id.endsWith(FILE_SUFFIX)) {
      throw missing("file " + id);
    }
    LakeFile rows = batch(call, id.substring(0, id.length() - FILE_SUFFIX.length())).rows();
    String self = export.location("/files/" + id);
    String path = call.request().query().first("path").orElse("");
    if (path.isEmpty()) {
      FileListing page = new FileListing(call.request().query());
      page.addFile(rows, self + "?path=" + rows.name());
      return page.response(self);
    }
    return content(call, rows, path, rows.name());
  }

  private Response preview(ServiceCall call) {
    String sandbox = call.sandbox().name();
    datasets.find(sandbox, call.id()).orElseThrow(() -> missing("dataset " + call.id()));
    ObjectNode body = Trees.object();
    ArrayNode data = body.putArray("data");
    lake.preview(sandbox, call.id(), PREVIEW).forEach(data::add);
    return Response.json(200, body);
  }

  private static Response content(ServiceCall call, LakeFile file, String path, String known) {
    if (!path.equals(known) || file.records() == 0) {
      throw missing("file " + path);
    }
    return FileBytes.of(call.request(), file);
  }

  private LakeBatch batch(ServiceCall call, String id) {
    return lake.batch(call.sandbox().name(), id).orElseThrow(() -> missing("batch " + id));
  }

  private static Refusal missing(String what) {
    return new Refusal(ProblemBody.of(404, "NotFoundError", "There is no %s.".formatted(what)));
  }
}

package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** GET /stats: the tenant's id, and what there is. */
final class GetStats implements ServiceHandler {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT+0000 (UTC)'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final int RECENT = 10;

  private final SchemaStore store;

  GetStats(SchemaStore store) {
    this.store = store;
  }

  @Override
  public Response answer(ServiceCall call) {
    XdmSandbox sandbox = store.in(call.sandbox().name());
    ObjectNode body = Trees.object().put("imsOrg", Account.ORG_ID).put("tenantId", XdmId.TENANT);
    body.putObject("counts")
        .put("schemas", sandbox.all(XdmKind.SCHEMAS, false).size())
        .put("mixins", sandbox.all(XdmKind.FIELD_GROUPS, false).size())
        .put("datatypes", sandbox.all(XdmKind.DATA_TYPES, false).size())
        .put("classes", sandbox.all(XdmKind.CLASSES, false).size())
        .put("unions", new XdmUnions(sandbox).all().size());
    addRecent(
        body.putArray("recentlyCreatedResources"), sandbox, "repo:createdDate", "meta:created");
    addRecent(
        body.putArray("recentlyUpdatedResources"),
        sandbox,
        "repo:lastModifiedDate",
        "meta:updated");
    addClassUsage(body.putArray("classUsage"), sandbox);
    return Response.json(200, body);
  }

  private static void addRecent(ArrayNode into, XdmSandbox sandbox, String by, String key) {
    Stream.of(XdmKind.values())
        .flatMap(kind -> sandbox.all(kind, false).stream())
        .sorted(Comparator.comparing((ObjectNode each) -> time(each, by)).reversed())
        .limit(RECENT)
        .forEach(
            each -> {
              ObjectNode line = into.addObject();
              for (String name :
                  List.of("$id", "title", "description", "meta:resourceType", "version")) {
                line.set(name, each.get(name));
              }
              line.put(key, TIME.format(Instant.ofEpochMilli(time(each, by))));
            });
  }

  private static long time(ObjectNode resource, String by) {
    return resource.path("meta:registryMetadata").path(by).asLong(0);
  }

  private static void addClassUsage(ArrayNode into, XdmSandbox sandbox) {
    for (ObjectNode each : sandbox.all(XdmKind.CLASSES, true)) {
      String id = each.path("$id").asString("");
      List<ObjectNode> schemas =
          sandbox.schemasWith(id).stream()
              .filter(schema -> schema.path("meta:class").asString("").equals(id))
              .toList();
      ArrayNode list =
          into.addObject()
              .put("$id", id)
              .put("title", each.path("title").asString(""))
              .put("numberOfSchemas", schemas.size())
              .putArray("schemas");
      schemas.forEach(
          schema ->
              list.addObject()
                  .put("$id", schema.path("$id").asString(""))
                  .put("title", schema.path("title").asString("")));
    }
  }
}

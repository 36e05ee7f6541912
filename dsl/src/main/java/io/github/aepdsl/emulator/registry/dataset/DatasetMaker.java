package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.registry.schema.SchemaStore;
import io.github.aepdsl.emulator.wire.Ids;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Completes datasets as the Catalog Service does, and checks what they refer to. */
final class DatasetMaker {

  private static final String TABLE = "adobe/pqs/table";
  private static final String XED = "application/vnd.adobe.xed+json;version=1";

  /** What only the service writes. */
  private static final Set<String> OURS =
      Set.of(
          "imsOrg",
          "sandboxId",
          "state",
          "created",
          "createdUser",
          "createdClient",
          "viewId",
          "files",
          "lastBatchId",
          "lastBatchStatus",
          "lastSuccessfulBatch",
          "lastFailedBatch");

  /** What every dataset has, whether or not its sender says so. */
  private static final Set<String> COMPLETED =
      Set.of(
          "classification",
          "enableErrorDiagnostics",
          "extensions",
          "fileDescription",
          "updatedUser");

  private final SchemaStore schemas;
  private final Clock clock;
  private final Ids ids;

  DatasetMaker(SchemaStore schemas, Clock clock, Ids ids) {
    this.schemas = schemas;
    this.clock = clock;
    this.ids = ids;
  }

  /** An id as MongoDB makes it: seconds first. */
  String id() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(clock.millis() / 1000, 8) + hex.formatHex(ids.bytes(8));
  }

  ObjectNode created(String id, ObjectNode body, SandboxEntry sandbox, CatalogSandbox catalog) {
    ObjectNode made = body.deepCopy();
    String behavior = check(made, sandbox.name());
    long now = clock.millis();
    String viewId = "%024x".formatted(new BigInteger(id, 16).add(BigInteger.ONE));
    made.put("imsOrg", Account.ORG_ID)
        .put("sandboxId", sandbox.id())
        .put("state", "ACTIVE")
        .put("version", "1.0.0")
        .put("created", now)
        .put("updated", now)
        .put("createdClient", Account.CLIENT_ID)
        .put("createdUser", Account.CLIENT_ID)
        .put("updatedUser", Account.CLIENT_ID)
        .put("viewId", viewId)
        .put("files", "@/dataSetFiles?dataSetId=" + id);
    if (!made.has("enableErrorDiagnostics")) {
      made.put("enableErrorDiagnostics", false);
    }
    if (!made.has("fileDescription")) {
      made.putObject("fileDescription").put("format", "parquet");
    }
    made.putObject("classification").put("dataBehavior", behavior).put("managedBy", "CUSTOMER");
    addExtensions(made);
    addTags(made, catalog);
    return made;
  }

  private void addExtensions(ObjectNode made) {
    ObjectNode extensions = made.putObject("extensions");
    ObjectNode lake = extensions.putObject("adobe_lakeHouse");
    lake.putObject("metrics").put("rowCount", 0).put("storageSize", 0).put("asOf", clock.millis());
    lake.putObject("tableHealthMetrics").put("noOfFilesTotal", 0).put("noOfPartitionsTotal", 0);
    extensions.putObject("adobe_unifiedProfile");
  }

  private void addTags(ObjectNode made, CatalogSandbox catalog) {
    ObjectNode tags = made.withObjectProperty("tags");
    tags.putArray(TABLE).add(table(made.path("name").asString("dataset"), catalog));
    tags.putArray("adobe/siphon/table/format").add("delta");
    tags.putArray("acp_validationContext").add("enabled");
    markEnabled(tags);
  }

  /** What Profile takes gets the time of that as a second value. */
  private void markEnabled(ObjectNode tags) {
    if (isEnabled(tags)
        && tags.path("unifiedProfile") instanceof ArrayNode profile
        && profile.valueStream().noneMatch(each -> each.asString("").startsWith("enabledAt:"))) {
      profile.add("enabledAt:" + time("yyyy-MM-dd HH:mm:ss"));
    }
  }

  private static boolean isEnabled(JsonNode tags) {
    return tags.path("unifiedProfile")
        .valueStream()
        .anyMatch(each -> each.asString("").replace(" ", "").equals("enabled:true"));
  }

  private String table(String name, CatalogSandbox catalog) {
    String table =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    boolean taken =
        catalog.datasets().values().stream()
            .anyMatch(each -> each.path("tags").path(TABLE).path(0).asString("").equals(table));
    return taken ? table + "_" + time("yyyyMMdd_HHmmss_SSS") : table;
  }

  private String time(String pattern) {
    return DateTimeFormatter.ofPattern(pattern)
        .withZone(ZoneOffset.UTC)
        .format(Instant.ofEpochMilli(clock.millis()));
  }

  /** A changed dataset: what only the service writes stays what it was. */
  ObjectNode changed(ObjectNode before, ObjectNode body, String sandbox) {
    ObjectNode made = body.deepCopy();
    before.forEachEntry(
        (key, value) -> {
          if (OURS.contains(key) || COMPLETED.contains(key) && !made.has(key)) {
            made.set(key, value);
          }
        });
    check(made, sandbox);
    markEnabled(made.withObjectProperty("tags"));
    String version = before.path("version").asString("1.0.0");
    int last = version.lastIndexOf('.') + 1;
    int patch = Integer.parseInt(version.substring(last)) + 1;
    return made.put("updated", clock.millis()).put("version", version.substring(0, last) + patch);
  }

  /** Checks schema and tags; how the rows behave. */
  private String check(ObjectNode dataset, String sandbox) {
    if (dataset.has("tags") && !dataset.path("tags").isObject()) {
      throw CatalogProblem.badRequest("tags is not an object");
    }
    String schemaId = dataset.path("schemaRef").path("id").asString("");
    Optional<ObjectNode> schema = schemas.resolved(sandbox, schemaId);
    if (!schemaId.isEmpty()) {
      if (schema.isEmpty()) {
        throw CatalogProblem.badRequest("There is no schema %s.", schemaId);
      }
      ObjectNode ref = (ObjectNode) dataset.path("schemaRef");
      if (!ref.has("contentType")) {
        ref.put("contentType", XED);
      }
    }
    JsonNode known = schema.map(JsonNode.class::cast).orElse(dataset.path("schemaRef"));
    boolean union =
        known
            .path("meta:immutableTags")
            .valueStream()
            .anyMatch(tag -> tag.asString("").equals("union"));
    if (isEnabled(dataset.path("tags")) && !union) {
      throw CatalogProblem.badRequest("To enable profile datasets the schema should be valid");
    }
    boolean events =
        known
            .path("meta:extends")
            .valueStream()
            .anyMatch(each -> each.asString("").endsWith("/data/time-series"));
    return events ? "time-series" : "record";
  }
}

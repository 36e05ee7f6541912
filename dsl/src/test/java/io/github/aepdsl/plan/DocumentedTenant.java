package io.github.aepdsl.plan;

import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.SettableClock;
import io.github.aepdsl.testing.Step;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;

/** A tenant with the ids of Adobe's tutorial on databases, and nothing in it but a connection. */
final class DocumentedTenant implements AfterEachCallback {

  static final String BASE = "6990abad-977d-41b9-a85d-17ea8cf1c0e4";
  static final String BIG_QUERY = "3c9b37f8-13a6-43d8-bad3-b863b941fedd";
  static final String TABLES = "14518937-270c-4525-bdec-c2ba7cce3860";
  static final String FLOWS = Adobe.BASE + "/flows";
  static final String SOURCES = Adobe.BASE + "/sourceConnections";
  static final String TARGETS = Adobe.BASE + "/targetConnections";
  static final String MAPPINGS = "/data/foundation/conversion/mappingSets";
  static final String DATASETS = "/data/foundation/catalog/dataSets";
  static final String REGISTRY = "/data/foundation/schemaregistry";

  private final ScriptedServer server = ScriptedServer.start();

  DocumentedTenant() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    get(Adobe.BASE + "/flowSpecs", flowSpecs(BIG_QUERY));
    get(REGISTRY + "/stats", "{\"tenantId\":\"acme\"}");
    get(
        REGISTRY + "/global/classes/https://ns.adobe.com/xdm/context/profile",
        "{\"$id\":\"c\",\"properties\":{\"_id\":{\"type\":\"string\"}}}");
    get(REGISTRY + "/tenant/schemas", "{\"results\":[],\"_page\":{\"next\":null}}");
    get(REGISTRY + "/tenant/fieldgroups", "{\"results\":[],\"_page\":{\"next\":null}}");
    get(DATASETS, "{}");
    get(MAPPINGS, "{\"data\":[]}");
    get(SOURCES, "{\"items\":[]}");
    get(TARGETS, "{\"items\":[]}");
    get(FLOWS, "{\"items\":[]}");
  }

  /** The flow spec for tables, for this source only. */
  static String flowSpecs(String sourceSpec) {
    return "{\"items\":[{\"id\":\"%s\",\"name\":\"CRMToAEP\",\"sourceConnectionSpecIds\":[\"%s\"]}]}"
        .formatted(TABLES, sourceSpec);
  }

  void get(String path, String json) {
    server.always("GET " + path, Step.json(200, json));
  }

  void post(String path, int status, String json) {
    server.always("POST " + path, Step.json(status, json));
  }

  /** The table has these columns. */
  void columns(String columns) {
    get(
        Adobe.CONNECTIONS + "/" + BASE + "/explore",
        "{\"format\":\"flat\",\"schema\":{\"columns\":[" + columns + "]}}");
  }

  ImportableTable table(String path) {
    return ImportableTable.of(
        Adobe.access(Adobe.http(Adobe.endpoints(server.uri()), new SettableClock())),
        BASE,
        BIG_QUERY,
        "base connection \"shop\"",
        path);
  }

  /** The body of the only request that created something there. */
  JsonNode sent(String path) {
    return Json.parse(
        server.heard("POST " + path).stream().map(Heard::body).reduce("", String::concat));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    server.close();
  }
}

package io.github.aepdsl.connectors;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.source.DraftContext;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A server that lists the catalog's connection specs, changed as a test wants them. */
final class LiveSpecs implements AfterEachCallback {

  static final String ACME =
      """
      {"id":"11111111-2222-3333-4444-555555555555","name":"acme-crm","version":"2.0",
       "attributes":{"category":"CRM","isSource":true},
       "authSpec":[{"name":"Token","spec":{"type":"object","required":["host","apiToken","region"],
         "properties":{
           "host":{"type":"string","description":"Where it is"},
           "apiToken":{"type":"string","format":"password"},
           "region":{"type":"string","enum":["eu","us"]},
           "pageSize":{"type":["null","integer"],"default":100},
           "ratio":{"type":"number"},
           "tags":{"type":"array"}}}}]}""";

  private final ScriptedServer server;
  private final ArrayNode items;

  LiveSpecs() {
    server = ScriptedServer.start();
    items = platformSpecs();
    server.always(Adobe.TOKEN, Adobe.token("t"));
    server.always(
        "GET " + Adobe.BASE + "/connectionSpecs",
        Step.json(200, request -> "{\"items\":" + items + "}"));
    server.always(Adobe.CREATE, Adobe.created("22222222-2222-3333-4444-555555555555"));
  }

  LiveSpecs add(String spec) {
    items.add(JsonMapper.shared().readTree(spec));
    return this;
  }

  LiveSpecs change(String key, Consumer<ObjectNode> change) {
    change.accept(spec(key));
    return this;
  }

  LiveSpecs remove(String key) {
    items.remove(items.valueStream().toList().indexOf(spec(key)));
    return this;
  }

  LiveConnectors read() {
    return Connectors.of(context()).refresh();
  }

  ScriptedServer server() {
    return server;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    server.close();
  }

  private DraftContext context() {
    return Adobe.drafts(server.uri(), "local platform", key -> Map.of());
  }

  private ObjectNode spec(String key) {
    String id = Catalog.load().byKey(key).orElseThrow().connectionSpecId();
    return items
        .valueStream()
        .filter(item -> item.path("id").asString().equals(id))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static ArrayNode platformSpecs() {
    try (LocalPlatform platform = LocalPlatform.start()) {
      ArrayNode items = JsonMapper.shared().createArrayNode();
      Adobe.local(platform, Adobe.QUICK).connectionSpecs().forEach(spec -> items.add(spec.json()));
      return items;
    }
  }
}

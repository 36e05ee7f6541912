package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Ask;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import java.util.List;

/** One inlet of a platform, and messages for it as Adobe's pages write them. */
final class OnInlet {

  static final String UNKNOWN_SCHEMA = "https://ns.adobe.com/acme/schemas/unknown";

  final OnPlatform on;
  final String id;

  private OnInlet(OnPlatform on, String id) {
    this.on = on;
    this.id = id;
  }

  static OnInlet xdm(OnPlatform on) throws Exception {
    return of(on, Bodies.STREAMING);
  }

  static OnInlet raw(OnPlatform on) throws Exception {
    return of(on, Bodies.minimalStreaming("web", "raw"));
  }

  static OnInlet of(OnPlatform on, String body) throws Exception {
    return new OnInlet(
        on, on.get("/connections/" + on.create(body)).at("/items/0/auth/params/inletId"));
  }

  /** Creates a schema of a record that needs a whole number; its id. */
  String schema() throws Exception {
    OnRegistry registry = new OnRegistry(on);
    String group =
        registry.fieldGroup(
            "Order fields", "\"amount\": {\"type\": \"integer\", \"meta:xdmType\": \"int\"}");
    return registry.schema("Orders", OnRegistry.PROFILE, group);
  }

  static String entity(String amount) {
    return "{\"_aepdsl\": {\"amount\": %s}}".formatted(amount);
  }

  String message() {
    return message(UNKNOWN_SCHEMA, "", "{\"_id\": \"1\"}");
  }

  /** An envelope; the second text stands in its header. */
  String message(String schema, String header, String entity) {
    String ref =
        "{\"id\": \"%s\", \"contentType\": \"application/vnd.adobe.xed-full+json;version=1\"}"
            .formatted(schema);
    return """
        {"header": {"schemaRef": %1$s, "imsOrgId": "%2$s"%3$s, "source": {"name": "web"}},
         "body": {"xdmMeta": {"schemaRef": %1$s}, "xdmEntity": %4$s}}"""
        .formatted(ref, on.platform.orgId(), header, entity);
  }

  Ask single(String query, String message) {
    return json("/collection/" + id + query, message);
  }

  Answer batch(String... messages) throws Exception {
    return batch(List.of(messages));
  }

  Answer batch(List<String> messages) throws Exception {
    return ask("{\"messages\": [" + String.join(",", messages) + "]}").send();
  }

  /** A request to the batch endpoint with any body. */
  Ask ask(String body) {
    return json("/collection/batch/" + id, body);
  }

  private Ask json(String path, String body) {
    return on.bare("POST", path, body).with("Content-Type", "application/json");
  }

  void received(int messages) {
    assertThat(on.platform.received()).hasSize(messages);
  }
}

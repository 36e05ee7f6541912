package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Requests to the Schema Registry and the Catalog Service of a platform. */
public final class OnRegistry {

  public static final String PROFILE = "https://ns.adobe.com/xdm/context/profile";
  public static final String EVENT = "https://ns.adobe.com/xdm/context/experienceevent";

  private static final String REGISTRY = "/data/foundation/schemaregistry";
  private static final String CATALOG = "/data/foundation/catalog";

  private final OnPlatform on;

  public OnRegistry(OnPlatform on) {
    this.on = on;
  }

  public Answer registry(String method, String path, String body) throws Exception {
    return on.service(method, REGISTRY + path, body).send();
  }

  public Answer get(String path, String accept) throws Exception {
    return on.service("GET", REGISTRY + path, null).with("Accept", accept).send();
  }

  /** One resource as a tree of properties. */
  public Answer full(String kind, String id) throws Exception {
    return get(one(kind, id), "application/vnd.adobe.xed-full+json; version=1");
  }

  public static String one(String kind, String id) {
    return "/tenant/" + kind + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  /** Creates a field group of these custom fields; its id. */
  public String fieldGroup(String title, String fields) throws Exception {
    return created(
        registry("POST", "/tenant/fieldgroups", fieldGroupBody(title, "_aepdsl", fields)));
  }

  public static String fieldGroupBody(String title, String namespace, String fields) {
    return """
        {
          "title": "%s", "type": "object",
          "meta:intendedToExtend": ["https://ns.adobe.com/xdm/context/profile"],
          "definitions": { "customFields": { "type": "object", "properties": {
            "%s": { "type": "object", "properties": { %s } } } } },
          "allOf": [ { "$ref": "#/definitions/customFields", "type": "object" } ]
        }
        """
        .formatted(title, namespace, fields);
  }

  /** Creates a schema of these references; its id. */
  public String schema(String title, String... refs) throws Exception {
    return created(registry("POST", "/tenant/schemas", schemaBody(title, refs)));
  }

  public static String schemaBody(String title, String... refs) {
    String parts = "{\"$ref\":\"" + String.join("\"},{\"$ref\":\"", refs) + "\"}";
    return "{\"type\":\"object\",\"title\":\"%s\",\"allOf\":[%s]}".formatted(title, parts);
  }

  private static String created(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.at("/$id");
  }

  public Answer catalog(String method, String path, String body) throws Exception {
    return on.service(method, CATALOG + path, body).send();
  }

  /** Creates a dataset of a schema; its id. */
  public String dataset(String name, String schemaId) throws Exception {
    Answer answer = catalog("POST", "/dataSets", datasetBody(name, schemaId));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.at("/0").substring("@/dataSets/".length());
  }

  public static String datasetBody(String name, String schemaId) {
    return """
        {
          "name": "%s",
          "schemaRef": { "id": "%s", "contentType": "application/vnd.adobe.xed+json;version=1" }
        }
        """
        .formatted(name, schemaId);
  }
}

package io.github.aepdsl.plan;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.resource.Access;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a table that is brought in needs, in the order in which it is created. */
enum ImportPart {
  FIELD_GROUP("field group", Service.SCHEMAS, "/tenant/fieldgroups", "title"),
  SCHEMA("schema", Service.SCHEMAS, "/tenant/schemas", "title"),
  DATASET("dataset", Service.CATALOG, "/dataSets", "name"),
  SOURCE("source connection", Service.FLOW, "/sourceConnections", "name"),
  TARGET("target connection", Service.FLOW, "/targetConnections", "name"),
  MAPPING("mapping set", Service.DATA_PREP, "/mappingSets", "name"),
  DATAFLOW("dataflow", Service.FLOW, "/flows", "name");

  private static final String XED = "application/vnd.adobe.xed+json";
  private static final Advice ADVICE =
      Advice.NONE.whenUnsure("the same line again: it takes what is there and creates the rest");

  private final String noun;
  private final Service service;
  private final String path;
  private final String nameField;

  ImportPart(String noun, Service service, String path, String nameField) {
    this.noun = noun;
    this.service = service;
    this.path = path;
    this.nameField = nameField;
  }

  /** What it is called. */
  String noun() {
    return noun;
  }

  /** The call that creates one, as a person reads it. */
  String call() {
    return "POST " + service.path() + path;
  }

  /** All of a sandbox. */
  ListQuery all() {
    return ListQuery.of(path);
  }

  /** Those of a name. */
  ListQuery named(String name) {
    return all().where(nameField, name);
  }

  /** Those of a name, read now; the order is that of the service. */
  List<JsonNode> find(Access access, String name) {
    List<JsonNode> found = new ArrayList<>();
    api(access).items(named(name)).forEachRemaining(found::add);
    return found;
  }

  /** The path of one. */
  String path(String id) {
    return path + "/" + Address.encode(id);
  }

  /** The calls of its service. */
  Api api(Access access) {
    Api api = access.api(service).advising(ADVICE);
    return service == Service.SCHEMAS ? api.accepting(XED) : api;
  }
}

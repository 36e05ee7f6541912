package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The unions of a sandbox: for each class, all its schemas that Profile takes rows of. */
final class XdmUnions {

  static final String SUFFIX = "__union";

  private final XdmSandbox sandbox;

  XdmUnions(XdmSandbox sandbox) {
    this.sandbox = sandbox;
  }

  Optional<ObjectNode> find(String id) {
    return all().stream()
        .filter(each -> each.path("meta:altId").asString("").equals(XdmId.alt(id)))
        .findFirst();
  }

  List<ObjectNode> all() {
    Map<String, ObjectNode> byClass = new LinkedHashMap<>();
    sandbox.all(XdmKind.SCHEMAS, false).stream()
        .filter(XdmRules::isTagged)
        .forEach(
            schema -> {
              String of = schema.path("meta:class").asString("");
              ObjectNode union = byClass.computeIfAbsent(of, this::union);
              ((ArrayNode) union.path("allOf"))
                  .addObject()
                  .put("$ref", schema.path("$id").asString(""));
            });
    return List.copyOf(byClass.values());
  }

  private ObjectNode union(String of) {
    String title = sandbox.find(of).map(each -> each.path("title").asString("")).orElse(of);
    ObjectNode union =
        Trees.object()
            .put("$id", of + SUFFIX)
            .put("meta:altId", XdmId.alt(of) + SUFFIX)
            .put("meta:resourceType", XdmKind.UNIONS.type())
            .put("version", "1.0")
            .put("title", title)
            .put("type", "object")
            .put("meta:class", of);
    union.putArray("allOf").addObject().put("$ref", "https://ns.adobe.com/xdm/context/identitymap");
    return union;
  }
}

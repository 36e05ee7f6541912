package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.wire.Ids;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds to a resource what the registry adds, whatever the sender wrote there. */
final class XdmMaker {

  private static final String META = "meta:registryMetadata";

  private final Clock clock;
  private final Ids ids;

  XdmMaker(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Some hex digits for an id. */
  String hex(int digits) {
    return HexFormat.of().formatHex(ids.bytes(digits / 2));
  }

  /** A new resource of a body. */
  ObjectNode created(XdmKind kind, ObjectNode body, SandboxEntry entry, XdmSandbox sandbox) {
    String id = XdmId.tenant(kind, hex(48));
    ObjectNode made = body.deepCopy();
    made.put("$id", id).put("meta:altId", XdmId.alt(id)).put("version", "1.0");
    made.remove(META);
    return completed(kind, made, entry, sandbox, clock.millis());
  }

  /** The next minor version of a resource. */
  ObjectNode changed(
      XdmKind kind, ObjectNode before, ObjectNode body, SandboxEntry entry, XdmSandbox sandbox) {
    ObjectNode made = body.deepCopy();
    made.set("$id", before.path("$id"));
    made.set("meta:altId", before.path("meta:altId"));
    String[] version = before.path("version").asString("1.0").split("\\.");
    made.put("version", version[0] + "." + (Integer.parseInt(version[1]) + 1));
    long created = before.path(META).path("repo:createdDate").asLong(0);
    return completed(kind, made, entry, sandbox, created);
  }

  private ObjectNode completed(
      XdmKind kind, ObjectNode made, SandboxEntry entry, XdmSandbox sandbox, long created) {
    boolean schema = kind == XdmKind.SCHEMAS;
    made.put("type", "object")
        .put("meta:resourceType", kind.type())
        .put("imsOrg", Account.ORG_ID)
        .put("meta:extensible", !schema)
        .put("meta:abstract", !schema)
        .put(FieldType.KEY, "object")
        .put("meta:containerId", "tenant")
        .put("meta:sandboxId", entry.id())
        .put("meta:sandboxType", entry.name().equals("prod") ? "production" : "development")
        .put("meta:tenantNamespace", XdmId.NAMESPACE);
    made.path("definitions").forEach(part -> FieldType.mark(part.path("properties")));
    FieldType.mark(made.path("properties"));
    addReferences(made, schema, sandbox);
    made.putObject(META)
        .put("repo:createdDate", created)
        .put("repo:lastModifiedDate", clock.millis())
        .put("xdm:createdClientId", Account.CLIENT_ID)
        .put("xdm:lastModifiedClientId", Account.CLIENT_ID)
        .put("xdm:createdUserId", Account.CLIENT_ID)
        .put("xdm:lastModifiedUserId", Account.CLIENT_ID)
        .put("eTag", hex(64))
        .put("meta:globalLibVersion", XdmLibrary.VERSION);
    return made;
  }

  private static void addReferences(ObjectNode made, boolean schema, XdmSandbox sandbox) {
    List<String> refs =
        made.path("allOf")
            .valueStream()
            .map(each -> each.path("$ref").asString(""))
            .filter(ref -> ref.startsWith("http"))
            .toList();
    Set<String> closure = new LinkedHashSet<>();
    refs.forEach(ref -> close(ref, sandbox, closure));
    ArrayNode all = made.putArray("meta:extends");
    closure.forEach(all::add);
    if (schema) {
      ArrayNode own = made.putArray("refs");
      refs.forEach(own::add);
      XdmRules rules = new XdmRules(sandbox);
      made.path("allOf")
          .valueStream()
          .map(each -> each.path("$ref"))
          .filter(rules::isClass)
          .forEach(ref -> made.set("meta:class", ref));
    }
  }

  private static void close(String ref, XdmSandbox sandbox, Set<String> into) {
    if (into.add(ref)) {
      sandbox
          .find(ref)
          .map(each -> each.path("meta:extends"))
          .ifPresent(
              more -> more.forEach((JsonNode next) -> close(next.asString(""), sandbox, into)));
    }
  }
}

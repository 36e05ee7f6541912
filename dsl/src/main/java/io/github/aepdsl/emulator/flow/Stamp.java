package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the service adds to every resource that is stored: who it is, since when, and where.
 *
 * @param sequence its number in order of arrival
 * @param createdAt in epoch milliseconds
 * @param updatedAt in epoch milliseconds
 */
public record Stamp(
    String id, long sequence, long createdAt, long updatedAt, String etag, SandboxEntry sandbox) {

  /** What it shows of itself: only the service says these. */
  public static final List<String> FIELDS =
      List.of(
          "id",
          "createdAt",
          "updatedAt",
          "createdBy",
          "updatedBy",
          "createdClient",
          "updatedClient",
          "sandboxId",
          "sandboxName",
          "imsOrgId",
          "version",
          "etag");

  /** The beginning of the resource as GET shows it. */
  public ObjectNode head() {
    return Trees.object()
        .put("id", id)
        .put("createdAt", createdAt)
        .put("updatedAt", updatedAt)
        .put("createdBy", Account.CLIENT_ID)
        .put("updatedBy", Account.CLIENT_ID)
        .put("createdClient", Account.CLIENT_ID)
        .put("updatedClient", Account.CLIENT_ID)
        .put("sandboxId", sandbox.id())
        .put("sandboxName", sandbox.name())
        .put("imsOrgId", Account.ORG_ID);
  }

  /** Adds the end of it: the version, which is the etag. */
  public ObjectNode addVersion(ObjectNode resource) {
    return resource.put("version", etag).put("etag", etag);
  }

  /** All of it, for {@link #read}. */
  public ObjectNode kept() {
    ObjectNode json =
        Trees.object()
            .put("id", id)
            .put("sequence", sequence)
            .put("createdAt", createdAt)
            .put("updatedAt", updatedAt)
            .put("etag", etag);
    json.putObject("sandbox").put("name", sandbox.name()).put("id", sandbox.id());
    return json;
  }

  /** The stamp that was kept so. */
  public static Stamp read(JsonNode json) {
    JsonNode sandbox = json.path("sandbox");
    return new Stamp(
        json.path("id").stringValue(),
        json.path("sequence").longValue(),
        json.path("createdAt").longValue(),
        json.path("updatedAt").longValue(),
        json.path("etag").stringValue(),
        new SandboxEntry(sandbox.path("name").stringValue(), sandbox.path("id").stringValue()));
  }

  /** What a create and a change answer. */
  public ObjectNode receipt() {
    return Trees.object().put("id", id).put("etag", etag);
  }
}

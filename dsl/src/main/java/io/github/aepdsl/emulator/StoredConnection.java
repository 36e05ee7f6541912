package io.github.aepdsl.emulator;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A connection at rest. Compact, because a hundred thousand may be held; its JSON is made when it
 * is asked for. Secrets are not in it: nothing here ever needs them.
 *
 * @param sequence its number in order of arrival
 * @param body the parts of the create body that come back: name, description, connectionSpec, auth
 * @param inletId its inlet, or empty
 */
record StoredConnection(
    String id,
    long sequence,
    long createdAt,
    String etag,
    Sandbox sandbox,
    ObjectNode body,
    String inletId) {

  private static final Set<String> IN_BODY =
      Set.of("name", "description", "connectionSpec", "auth");

  String name() {
    return Json.string(body, "name").orElse("");
  }

  Position inCreationOrder() {
    return new Position("", createdAt, sequence);
  }

  Position under(String value) {
    return new Position(value, createdAt, sequence);
  }

  /** A tree that holds this top-level field, if any does; the whole JSON only where needed. */
  ObjectNode holding(String field) {
    return IN_BODY.contains(field) ? body : json();
  }

  /** The connection as GET shows it. */
  ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("createdAt", createdAt)
            .put("updatedAt", createdAt)
            .put("createdBy", Credentials.CLIENT_ID)
            .put("updatedBy", Credentials.CLIENT_ID)
            .put("createdClient", Credentials.CLIENT_ID)
            .put("updatedClient", Credentials.CLIENT_ID)
            .put("sandboxId", sandbox.id())
            .put("sandboxName", sandbox.name())
            .put("imsOrgId", Credentials.ORG_ID);
    json.setAll(body);
    return json.put("state", "enabled").put("version", etag).put("etag", etag);
  }
}

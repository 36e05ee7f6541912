package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.emulator.flow.Stamp;
import io.github.aepdsl.emulator.flow.list.Stamped;
import io.github.aepdsl.emulator.store.Codec;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A connection at rest. Compact, because a hundred thousand may be held; its JSON is made when it
 * is asked for. Secrets are not in it, see {@link ConnectionSecrets}.
 *
 * @param body the parts of the create body that come back: name, description, connectionSpec, auth
 * @param inletId its inlet, if it is a streaming connection
 */
record StoredConnection(Stamp stamp, ObjectNode body, Optional<String> inletId) implements Stamped {

  /** How it outlives the process. */
  static final Codec<StoredConnection> CODEC =
      new Codec<>(StoredConnection::kept, StoredConnection::read);

  private static final Set<String> IN_BODY =
      Set.of("name", "description", "connectionSpec", "auth");

  private ObjectNode kept() {
    ObjectNode json = Trees.object();
    json.set("stamp", stamp.kept());
    json.set("body", body);
    inletId.ifPresent(id -> json.put("inletId", id));
    return json;
  }

  private static StoredConnection read(ObjectNode json) {
    return new StoredConnection(
        Stamp.read(json.path("stamp")),
        (ObjectNode) json.path("body"),
        Trees.string(json, "inletId"));
  }

  /** The parameters that may be shown. */
  JsonNode params() {
    return body.path("auth").path("params");
  }

  /** The same in the same version, with its inlet at this address. */
  StoredConnection withInletUrl(String url) {
    ObjectNode moved = body.deepCopy();
    moved.withObject("/auth/params").put("inletUrl", url);
    return new StoredConnection(stamp, moved, inletId);
  }

  @Override
  public ObjectNode holding(String field) {
    return IN_BODY.contains(field) ? body : json();
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = stamp.head();
    json.setAll(body);
    return stamp.addVersion(json.put("state", "enabled"));
  }
}

package io.github.aepdsl.emulator;

import tools.jackson.databind.node.ObjectNode;

/** GET /connections/{id}: a list of one, never the bare object. */
final class GetConnection implements Handler {

  private final ConnectionStore store;

  GetConnection(ConnectionStore store) {
    this.store = store;
  }

  @Override
  public Reply answer(Call call) {
    ObjectNode body = Json.object();
    body.putArray("items").add(store.get(call).json());
    return Reply.json(200, body);
  }
}

package io.github.aepdsl.emulator;

import io.github.aepdsl.catalog.Catalog;

/** POST /connections */
final class CreateConnection implements Handler {

  private final ConnectionStore store;
  private final CreateRules rules;
  private final ConnectionFactory factory;

  CreateConnection(ConnectionStore store, Catalog catalog, ConnectionFactory factory) {
    this.store = store;
    this.rules = new CreateRules(catalog);
    this.factory = factory;
  }

  @Override
  public Reply answer(Call call) {
    StoredConnection connection = factory.make(rules.check(call.request()), call.sandbox());
    store.add(connection);
    return Reply.json(201, Json.object().put("id", connection.id()).put("etag", connection.etag()))
        .with("Location", factory.location(connection));
  }
}

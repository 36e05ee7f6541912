package io.github.aepdsl.emulator;

import tools.jackson.databind.node.ObjectNode;

/** GET /connectionSpecs/{id}: a list of one. */
final class GetConnectionSpec implements Handler {

  private final ConnectionSpecs specs;

  GetConnectionSpec(ConnectionSpecs specs) {
    this.specs = specs;
  }

  @Override
  public Reply answer(Call call) {
    String id = call.variable();
    ObjectNode spec =
        specs.find(id).orElseThrow(() -> FlowError.notFound("connectionSpecs", id).refusal());
    ObjectNode body = Json.object();
    body.putArray("items").add(spec);
    return Reply.json(200, body);
  }
}

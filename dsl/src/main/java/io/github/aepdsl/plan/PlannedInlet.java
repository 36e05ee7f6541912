package io.github.aepdsl.plan;

import io.github.aepdsl.internal.json.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The source connection of a stream: what comes in at the inlet of its base connection.
 *
 * @param name its name
 * @param base the streaming connection
 */
record PlannedInlet(String name, ImportBase base) implements PlannedThing {

  @Override
  public ImportPart part() {
    return ImportPart.SOURCE;
  }

  @Override
  public Map<String, Object> body(PlanIds ids) {
    return Json.object(
        "name",
        name,
        "baseConnectionId",
        base.connectionId(),
        "connectionSpec",
        Json.object("id", base.specId(), "version", "1.0"));
  }

  @Override
  public List<String> differences(JsonNode found, PlanIds ids) {
    return Differences.of(body(ids), found).at("/baseConnectionId").list();
  }
}

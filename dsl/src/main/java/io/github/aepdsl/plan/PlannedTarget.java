package io.github.aepdsl.plan;

import io.github.aepdsl.internal.json.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The target connection: the dataset, as a dataflow writes to it.
 *
 * @param name its name
 */
record PlannedTarget(String name) implements PlannedThing {

  private static final String DATA_LAKE = "c604ff05-7f1a-43c0-8e18-33bf874cb11c";

  @Override
  public ImportPart part() {
    return ImportPart.TARGET;
  }

  @Override
  public Map<String, Object> body(PlanIds ids) {
    Map<String, Object> schema =
        Json.object("id", ids.of(ImportPart.SCHEMA), "version", PlannedDataset.CONTENT_TYPE);
    return Json.object(
        "name",
        name,
        "data",
        Map.of("schema", schema),
        "params",
        Map.of("dataSetId", ids.of(ImportPart.DATASET)),
        "connectionSpec",
        Json.object("id", DATA_LAKE, "version", "1.0"));
  }

  @Override
  public List<String> differences(JsonNode found, PlanIds ids) {
    return Differences.of(body(ids), found).at("/params/dataSetId").at("/data/schema/id").list();
  }
}

package io.github.aepdsl.plan;

import io.github.aepdsl.internal.json.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The dataset that the rows go to.
 *
 * @param name its name
 */
record PlannedDataset(String name) implements PlannedThing {

  /** The representation of a schema that everything behind a schema names. */
  static final String CONTENT_TYPE = "application/vnd.adobe.xed-full+json;version=1";

  @Override
  public ImportPart part() {
    return ImportPart.DATASET;
  }

  @Override
  public Map<String, Object> body(PlanIds ids) {
    return Json.object("name", name, "schemaRef", schemaRef(ids));
  }

  /** None: one that is there is taken with its schema. */
  @Override
  public List<String> differences(JsonNode found, PlanIds ids) {
    return List.of();
  }

  /** How a schema is named by what uses it. */
  static Map<String, Object> schemaRef(PlanIds ids) {
    return Json.object("id", ids.of(ImportPart.SCHEMA), "contentType", CONTENT_TYPE);
  }
}

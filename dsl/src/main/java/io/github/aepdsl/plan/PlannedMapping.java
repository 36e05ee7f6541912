package io.github.aepdsl.plan;

import io.github.aepdsl.internal.json.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The mapping set: which column goes to which field.
 *
 * @param name its name
 * @param columns the columns with their fields
 */
record PlannedMapping(String name, List<MappedColumn> columns) implements PlannedThing {

  @Override
  public ImportPart part() {
    return ImportPart.MAPPING;
  }

  @Override
  public Map<String, Object> body(PlanIds ids) {
    return Json.object(
        "name",
        name,
        "outputSchema",
        Map.of("schemaRef", PlannedDataset.schemaRef(ids)),
        "mappings",
        columns.stream().map(MappedColumn::mapping).toList());
  }

  @Override
  public List<String> differences(JsonNode found, PlanIds ids) {
    return Differences.of(body(ids), found)
        .at("/outputSchema/schemaRef/id")
        .atEach("/mappings", "source")
        .atEach("/mappings", "destination")
        .list();
  }
}

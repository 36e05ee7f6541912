package io.github.aepdsl.plan;

import io.github.aepdsl.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The schema of a new dataset: a class, and the fields that were made from the columns.
 *
 * @param name its title
 * @param classId the class
 * @param grouped whether it has a field group; it has none when all columns go to the class
 */
record PlannedSchema(String name, String classId, boolean grouped) implements PlannedThing {

  @Override
  public ImportPart part() {
    return ImportPart.SCHEMA;
  }

  @Override
  public Map<String, Object> body(PlanIds ids) {
    Stream<String> group = grouped ? Stream.of(ids.of(ImportPart.FIELD_GROUP)) : Stream.empty();
    return Json.object(
        "type",
        "object",
        "title",
        name,
        "allOf",
        Stream.concat(Stream.of(classId), group).map(id -> Map.of("$ref", id)).toList());
  }

  /** None: one that is there is taken, and the mapping is held against its fields. */
  @Override
  public List<String> differences(JsonNode found, PlanIds ids) {
    return List.of();
  }
}

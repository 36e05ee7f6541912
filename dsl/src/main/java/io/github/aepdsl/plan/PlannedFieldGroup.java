package io.github.aepdsl.plan;

import io.github.aepdsl.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a new schema that no class has, all in the tenant's namespace.
 *
 * @param schemaName the schema that it is for; titles are unique among all of them
 * @param classId the class that it extends
 * @param columns the columns that get a field
 */
record PlannedFieldGroup(String schemaName, String classId, List<MappedColumn> columns)
    implements PlannedThing {

  private static final String DEFINITION = "columns";

  @Override
  public ImportPart part() {
    return ImportPart.FIELD_GROUP;
  }

  @Override
  public String name() {
    return schemaName + " columns";
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public Map<String, Object> body(PlanIds ids) {
    return Json.object(
        "title",
        name(),
        "type",
        "object",
        "meta:intendedToExtend",
        List.of(classId),
        "definitions",
        Map.of(DEFINITION, Json.object("type", "object", "properties", properties())),
        "allOf",
        List.of(Json.object("$ref", "#/definitions/" + DEFINITION, "type", "object")));
  }

  @Override
  public List<String> differences(JsonNode found, PlanIds ids) {
    XdmFields there = new XdmFields(found.at("/definitions/" + DEFINITION));
    return columns.stream()
        .map(MappedColumn::target)
        .filter(target -> !there.holdsValue(target))
        .map(target -> "it has no field " + target)
        .toList();
  }

  private Map<String, Object> properties() {
    Map<String, Object> root = new LinkedHashMap<>();
    for (MappedColumn column : columns) {
      Map<String, Object> properties = root;
      String[] steps = column.target().split("\\.");
      for (int i = 0; i < steps.length - 1; i++) {
        Map<String, Object> object = child(properties, steps[i]);
        object.put("type", "object");
        properties = child(object, "properties");
      }
      properties.put(steps[steps.length - 1], column.field());
    }
    return root;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> child(Map<String, Object> parent, String name) {
    return (Map<String, Object>) parent.computeIfAbsent(name, key -> new LinkedHashMap<>());
  }
}

package io.github.aepdsl.plan;

import io.github.aepdsl.explore.TableFilter;
import io.github.aepdsl.internal.json.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The source connection: the table behind its base connection.
 *
 * @param name its name
 * @param table the table
 * @param columns its columns, as the service tells them
 */
record PlannedSource(String name, ImportSource table, List<JsonNode> columns)
    implements PlannedThing {

  @Override
  public ImportPart part() {
    return ImportPart.SOURCE;
  }

  @Override
  public Map<String, Object> body(PlanIds ids) {
    Map<String, Object> params = Json.object("tableName", table.path(), "columns", columns);
    table.filter().map(TableFilter::document).ifPresent(rows -> params.put("filters", rows));
    return Json.object(
        "name",
        name,
        "baseConnectionId",
        table.base().connectionId(),
        "data",
        Map.of("format", "tabular"),
        "params",
        params,
        "connectionSpec",
        Json.object("id", table.base().specId(), "version", "1.0"));
  }

  @Override
  public List<String> differences(JsonNode found, PlanIds ids) {
    return Differences.of(body(ids), found)
        .at("/baseConnectionId")
        .at("/params/tableName")
        .at("/params/filters")
        .atEach("/params/columns", "name")
        .list();
  }
}

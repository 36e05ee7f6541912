package io.github.aepdsl.plan;

import io.github.aepdsl.internal.json.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The dataflow of a stream, which has neither a schedule nor, for messages of XDM, a mapping.
 *
 * @param name its name; it is unique, since two that do the same would bring all rows twice
 */
record PlannedStream(String name) implements PlannedThing {

  /** The flow spec "Stream data without transformation". */
  private static final String SPEC = "d8a6f005-7eaf-4153-983e-e8574508b877";

  @Override
  public ImportPart part() {
    return ImportPart.DATAFLOW;
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public Map<String, Object> body(PlanIds ids) {
    return Json.object(
        "name",
        name,
        "flowSpec",
        Json.object("id", SPEC, "version", "1.0"),
        "sourceConnectionIds",
        List.of(ids.of(ImportPart.SOURCE)),
        "targetConnectionIds",
        List.of(ids.of(ImportPart.TARGET)));
  }

  @Override
  public List<String> differences(JsonNode found, PlanIds ids) {
    return Differences.of(body(ids), found)
        .at("/sourceConnectionIds/0")
        .at("/targetConnectionIds/0")
        .list();
  }
}

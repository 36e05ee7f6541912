package io.github.aepdsl.plan;

import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.internal.list.Created;
import io.github.aepdsl.resource.Access;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The dataflow, which joins all the others.
 *
 * @param name its name; two that do the same would bring all rows twice, so it is unique
 * @param specId the flow spec for tables, a UUID
 * @param schedule when it runs
 * @param clock the platform's
 * @param draft whether it begins as a draft, which runs once it is published
 */
record PlannedDataflow(
    String name, String specId, ImportSchedule schedule, Clock clock, boolean draft)
    implements PlannedThing {

  /** Adobe's user interface begins with this, too. */
  private static final int PERCENT_THAT_MAY_FAIL = 5;

  @Override
  public ImportPart part() {
    return ImportPart.DATAFLOW;
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public String call() {
    return part().call() + (draft ? "?mode=draft" : "");
  }

  @Override
  public Created create(Access access, PlanIds ids) {
    return draft
        ? part().api(access).draft(body(ids), part().named(name))
        : PlannedThing.super.create(access, ids);
  }

  @Override
  public Map<String, Object> body(PlanIds ids) {
    return Json.object(
        "name",
        name,
        "flowSpec",
        Json.object("id", specId, "version", "1.0"),
        "sourceConnectionIds",
        List.of(ids.of(ImportPart.SOURCE)),
        "targetConnectionIds",
        List.of(ids.of(ImportPart.TARGET)),
        "transformations",
        transformations(ids),
        "scheduleParams",
        schedule.params(clock.instant()),
        "options",
        Json.object(
            "errorDiagnosticsEnabled", true, "partialIngestionPercent", PERCENT_THAT_MAY_FAIL));
  }

  /** All but the start, which is past once it has begun. */
  @Override
  public List<String> differences(JsonNode found, PlanIds ids) {
    return Differences.of(body(ids), found)
        .at("/sourceConnectionIds/0")
        .at("/targetConnectionIds/0")
        .at("/scheduleParams/frequency")
        .at("/scheduleParams/interval")
        .atNamed("/transformations", "Copy", "/params/deltaColumn/name")
        .atNamed("/transformations", "Mapping", "/params/mappingId")
        .list();
  }

  private List<Object> transformations(PlanIds ids) {
    List<Object> all = new ArrayList<>();
    schedule.delta().ifPresent(column -> all.add(copy(column)));
    String version = ids.find(ImportPart.MAPPING).map(Created::etag).orElse("");
    Object number = version.matches("\\d{1,9}") ? Integer.valueOf(version) : Integer.valueOf(0);
    all.add(
        transformation(
            "Mapping",
            Json.object("mappingId", ids.of(ImportPart.MAPPING), "mappingVersion", number)));
    return all;
  }

  private static Map<String, Object> copy(String column) {
    Map<String, Object> delta =
        Json.object("name", column, "dateFormat", "yyyy-MM-dd HH:mm:ss", "timezone", "UTC");
    return transformation("Copy", Map.of("deltaColumn", delta));
  }

  private static Map<String, Object> transformation(String name, Map<String, Object> params) {
    return Json.object("name", name, "params", params);
  }
}

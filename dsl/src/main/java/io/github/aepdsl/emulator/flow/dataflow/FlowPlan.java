package io.github.aepdsl.emulator.flow.dataflow;

import io.github.aepdsl.emulator.flow.resource.StoredResource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a run has to know of a dataflow that is in good order. Immutable.
 *
 * @param mappingId empty where rows are taken as they come
 * @param partialPercent the percentage of rows that may fail; empty when none may
 */
public record FlowPlan(
    String flowId,
    String sourceId,
    String targetId,
    String baseConnectionId,
    String mappingId,
    int mappingVersion,
    Optional<String> deltaColumn,
    boolean diagnostics,
    Optional<Double> partialPercent) {

  /** Reads a dataflow. */
  public static FlowPlan of(StoredResource flow) {
    JsonNode body = flow.body();
    JsonNode options = body.path("options");
    return new FlowPlan(
        flow.id(),
        body.at("/sourceConnectionIds/0").asString(""),
        body.at("/targetConnectionIds/0").asString(""),
        body.at("/inheritedAttributes/sourceConnections/0/baseConnection/id").asString(""),
        Transformations.mappingId(body).orElse(""),
        Transformations.mappingVersion(body),
        Transformations.deltaColumn(body),
        options.path("errorDiagnosticsEnabled").asString("").equals("true"),
        percent(options.path("partialIngestionPercent").asString("")));
  }

  /** The same for rows that come in messages: each lands, or is kept with what is wrong with it. */
  public FlowPlan streaming() {
    return new FlowPlan(
        flowId,
        sourceId,
        targetId,
        baseConnectionId,
        mappingId,
        mappingVersion,
        deltaColumn,
        true,
        Optional.of(100.0));
  }

  private static Optional<Double> percent(String text) {
    return text.matches("\\d{1,3}(\\.\\d{1,9})?")
        ? Optional.of(Double.valueOf(text))
        : Optional.empty();
  }
}

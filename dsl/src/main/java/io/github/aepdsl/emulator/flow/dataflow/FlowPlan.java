package io.github.aepdsl.emulator.flow.dataflow;

import io.github.aepdsl.emulator.flow.resource.StoredResource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a run has to know of a dataflow that is in good order. Immutable.
 *
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

  private static Optional<Double> percent(String text) {
    return text.matches("\\d{1,3}(\\.\\d{1,9})?")
        ? Optional.of(Double.valueOf(text))
        : Optional.empty();
  }
}

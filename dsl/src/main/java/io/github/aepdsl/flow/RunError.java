package io.github.aepdsl.flow;

import io.github.aepdsl.error.OneLine;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What went wrong in a run, by code.
 *
 * @param code such as {@code MAPPER-3700-400}
 * @param message the service's words
 * @param records how many rows it concerns; 0 when it is not told
 */
public record RunError(String code, String message, long records) {

  /** These say that others stand beside them, which tell what it is. */
  private static final Set<String> SUMMARIES = Set.of("CONNECTOR-2001-500", "INGEST-1212-400");

  /** Without the summaries, where they have something to sum up. */
  static List<RunError> telling(List<RunError> errors) {
    List<RunError> single =
        errors.stream().filter(error -> !SUMMARIES.contains(error.code())).toList();
    return single.isEmpty() ? errors : single;
  }

  static List<RunError> of(JsonNode run) {
    Stream<JsonNode> ofRun = run.at("/metrics/statusSummary/errors").valueStream();
    Stream<JsonNode> ofActivities =
        run.path("activities").valueStream().flatMap(RunError::ofActivity);
    return Stream.concat(ofRun, ofActivities).map(RunError::one).distinct().toList();
  }

  private static Stream<JsonNode> ofActivity(JsonNode activity) {
    JsonNode status = activity.path("statusSummary");
    return Stream.concat(
        status.path("errors").valueStream(), status.at("/extensions/errors").valueStream());
  }

  private static RunError one(JsonNode error) {
    JsonNode count = error.path("recordCount");
    return new RunError(
        error.path("code").asString(""),
        error.path("message").asString(""),
        count.isIntegralNumber() && count.canConvertToLong() ? count.asLong() : 0);
  }

  /** Whether rows are meant whose mapping left out a field. */
  boolean isOfMapper() {
    return code.startsWith("MAPPER-");
  }

  /** For example {@code MAPPER-3700-400 (14 records): ...}. */
  @Override
  public String toString() {
    String count = records == 0 ? "" : " (" + records + (records == 1 ? " record)" : " records)");
    return OneLine.whole(code + count + ": " + message);
  }
}

package io.github.aepdsl.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a run counted; 0 for what it does not tell.
 *
 * @param recordsIn rows read
 * @param recordsOut rows written
 * @param recordsFailed rows that could not be written
 * @param bytesIn bytes read
 * @param bytesOut bytes written
 * @param files files written
 * @param startedAt when it began, once it has
 * @param completedAt when it ended, once it has
 */
public record RunMetrics(
    long recordsIn,
    long recordsOut,
    long recordsFailed,
    long bytesIn,
    long bytesOut,
    long files,
    Optional<Instant> startedAt,
    Optional<Instant> completedAt) {

  static RunMetrics of(JsonNode metrics) {
    return new RunMetrics(
        count(metrics, "/recordSummary/inputRecordCount"),
        count(metrics, "/recordSummary/outputRecordCount"),
        count(metrics, "/recordSummary/failedRecordCount"),
        count(metrics, "/sizeSummary/inputBytes"),
        count(metrics, "/sizeSummary/outputBytes"),
        count(metrics, "/fileSummary/outputFileCount"),
        time(metrics, "/durationSummary/startedAtUTC"),
        time(metrics, "/durationSummary/completedAtUTC"));
  }

  /** How long it took, once it is over. */
  public Optional<Duration> duration() {
    return startedAt.flatMap(from -> completedAt.map(to -> Duration.between(from, to)));
  }

  private static long count(JsonNode metrics, String pointer) {
    JsonNode value = metrics.at(pointer);
    return value.isIntegralNumber() && value.canConvertToLong() ? value.asLong() : 0;
  }

  private static Optional<Instant> time(JsonNode metrics, String pointer) {
    return Optional.of(count(metrics, pointer)).filter(time -> time > 0).map(Instant::ofEpochMilli);
  }
}

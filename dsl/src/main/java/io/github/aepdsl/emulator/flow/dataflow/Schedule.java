package io.github.aepdsl.emulator.flow.dataflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * When a dataflow runs; numbers come as numbers or as texts. Immutable.
 *
 * @param interval how many units lie between runs; 0 for once
 * @param backfill whether the first run takes all that is older than the start
 */
public record Schedule(Instant start, Frequency frequency, int interval, boolean backfill) {

  /** The schedule of a dataflow's body, if it has one in good order. */
  public static Optional<Schedule> of(JsonNode flow) {
    JsonNode params = flow.path("scheduleParams");
    return Frequency.of(params.path("frequency").asString(""))
        .map(
            frequency ->
                new Schedule(
                    Instant.ofEpochSecond(number(params.path("startTime"), 0)),
                    frequency,
                    (int) number(params.path("interval"), 0),
                    !params.path("backfill").asString("true").equals("false")));
  }

  /** A whole number of up to twelve digits, sent as a number or as a text. */
  public static long number(JsonNode value, long otherwise) {
    String text = value.asString("");
    return text.matches("\\d{1,12}") ? Long.parseLong(text) : otherwise;
  }

  /** Whether it runs a single time, at its start or on demand. */
  public boolean isOnce() {
    return frequency == Frequency.ONCE;
  }

  /** The time between two runs. */
  public Duration period() {
    return frequency.unit().multipliedBy(interval);
  }
}

package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.dataflow.Schedule;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a schedule's next run is due, and what it covers. */
class SchedulePlanner_WindowTest {

  private static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

  @Test
  void nothingIsDueBeforeTheStart() {
    assertThat(window(hourly(true), null, "2026-01-05T09:59:59Z")).isEmpty();
    assertThat(window(once(), null, "2026-01-05T09:59:59Z")).isEmpty();
  }

  @Test
  void onceIsOnce() {
    assertThat(window(once(), null, "2026-01-09T10:00:00Z"))
        .contains(until("2026-01-05T10:00:00Z"));
    assertThat(window(once(), "2026-01-05T10:00:00Z", "2026-01-09T10:00:00Z")).isEmpty();
  }

  @Test
  void theFirstRunWithBackfillTakesAllThatIsOlder() {
    assertThat(window(hourly(true), null, "2026-01-05T10:00:00Z"))
        .contains(until("2026-01-05T10:00:00Z"));
  }

  @Test
  void theFirstRunWithoutBackfillComesAfterOnePeriod() {
    assertThat(window(hourly(false), null, "2026-01-05T11:59:59Z")).isEmpty();
    assertThat(window(hourly(false), null, "2026-01-05T12:00:01Z"))
        .contains(between("2026-01-05T10:00:00Z", "2026-01-05T12:00:00Z"));
  }

  @Test
  void theNextRunBeginsWhereTheLastOneEnded() {
    assertThat(window(hourly(true), "2026-01-05T10:00:00Z", "2026-01-05T11:59:00Z")).isEmpty();
    assertThat(window(hourly(true), "2026-01-05T10:00:00Z", "2026-01-05T12:30:00Z"))
        .contains(between("2026-01-05T10:00:00Z", "2026-01-05T12:00:00Z"));
  }

  @Test
  void oneRunCoversAllPeriodsThatWereMissed() {
    assertThat(window(hourly(true), "2026-01-05T10:00:00Z", "2026-01-06T11:00:00Z"))
        .contains(between("2026-01-05T10:00:00Z", "2026-01-06T10:00:00Z"));
  }

  private static Optional<RunWindow> window(Schedule schedule, String planned, String now) {
    Optional<Instant> until = Optional.ofNullable(planned).map(Instant::parse);
    return SchedulePlanner.window(schedule, until, Instant.parse(now));
  }

  private static Schedule once() {
    return schedule("\"frequency\":\"once\"");
  }

  private static Schedule hourly(boolean backfill) {
    return schedule(
        "\"frequency\":\"hour\",\"interval\":\"2\",\"backfill\":\"%s\"".formatted(backfill));
  }

  private static Schedule schedule(String rest) {
    String flow =
        "{\"scheduleParams\":{\"startTime\":\"%d\",%s}}".formatted(START.getEpochSecond(), rest);
    return Schedule.of(Trees.parse(flow.getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .orElseThrow();
  }

  private static RunWindow until(String to) {
    return new RunWindow(Optional.empty(), Instant.parse(to));
  }

  private static RunWindow between(String from, String to) {
    return new RunWindow(Optional.of(Instant.parse(from)), Instant.parse(to));
  }
}

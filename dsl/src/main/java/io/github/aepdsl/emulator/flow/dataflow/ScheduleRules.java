package io.github.aepdsl.emulator.flow.dataflow;

import io.github.aepdsl.emulator.flow.ProviderCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What has to be true of {@code scheduleParams}. */
final class ScheduleRules {

  private ScheduleRules() {}

  /** Everything that is wrong with the schedule of a batch dataflow. */
  static List<String> faults(JsonNode flow) {
    JsonNode params = flow.path("scheduleParams");
    Optional<Schedule> schedule = Schedule.of(flow);
    if (schedule.isEmpty()) {
      String detail = "scheduleParams.frequency is not one of once, minute, hour, day, week";
      return List.of(ProviderCode.FREQUENCY.fault(detail));
    }
    List<String> faults = new ArrayList<>();
    if (schedule.get().start().getEpochSecond() == 0) {
      faults.add(
          ProviderCode.MANDATORY_FIELD.fault("scheduleParams.startTime is no time in seconds"));
    }
    faults.addAll(schedule.get().isOnce() ? ofOnce(params) : ofOthers(schedule.get()));
    return faults;
  }

  private static List<String> ofOnce(JsonNode params) {
    List<String> faults = new ArrayList<>();
    if (params.hasNonNull("interval")) {
      faults.add(ProviderCode.INTERVAL_WITH_ONCE.fault("interval goes with no frequency once"));
    }
    if (params.hasNonNull("backfill")) {
      faults.add(ProviderCode.BACKFILL_WITH_ONCE.fault("backfill goes with no frequency once"));
    }
    return faults;
  }

  private static List<String> ofOthers(Schedule schedule) {
    Frequency frequency = schedule.frequency();
    return schedule.interval() >= frequency.minimum()
        ? List.of()
        : List.of(
            ProviderCode.SHORT_INTERVAL.fault(
                "interval has to be %d or more for frequency %s"
                    .formatted(frequency.minimum(), frequency.wireName())));
  }

  /** Whether the start lies before this moment, by whole seconds. */
  static List<String> startFaults(JsonNode flow, Instant now) {
    boolean past =
        Schedule.of(flow)
            .filter(schedule -> schedule.start().getEpochSecond() < now.getEpochSecond())
            .isPresent();
    return past
        ? List.of(ProviderCode.PAST_START.fault("scheduleParams.startTime is in the past"))
        : List.of();
  }

  /** What may not change of a schedule that has started. */
  static List<String> changeFaults(JsonNode before, JsonNode after, Instant now) {
    Optional<Schedule> old = Schedule.of(before).filter(schedule -> !schedule.start().isAfter(now));
    Optional<Schedule> young = Schedule.of(after);
    if (old.isEmpty() || young.isEmpty()) {
      return List.of();
    }
    boolean moved = !old.get().start().equals(young.get().start());
    boolean once = old.get().isOnce() != young.get().isOnce();
    return moved || once
        ? List.of(
            ProviderCode.STARTED.fault(
                "startTime has passed, so neither it nor frequency once can change"))
        : List.of();
  }
}

package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.dataflow.Schedule;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.ResourceState;
import io.github.aepdsl.emulator.flow.resource.StoredResource;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the runs that schedules ask for. Who was away for several periods gets one run that covers
 * them all. Used by one thread at a time.
 */
final class SchedulePlanner {

  /** What a dataflow remembers: how far its runs have come, in epoch milliseconds. */
  private static final String PLANNED = "plannedUntil";

  private final FlowResources flows;
  private final RunStore runs;

  SchedulePlanner(FlowResources flows, RunStore runs) {
    this.flows = flows;
    this.runs = runs;
  }

  /** Adds the runs that are due by now and not there yet. */
  void plan(Instant now) {
    enabled()
        .forEach(flow -> Schedule.of(flow.body()).ifPresent(schedule -> plan(flow, schedule, now)));
  }

  /** When the schedules begin, of old and of those to come. */
  Stream<Instant> starts() {
    return enabled().flatMap(flow -> Schedule.of(flow.body()).stream()).map(Schedule::start);
  }

  private Stream<StoredResource> enabled() {
    return flows.everywhere().filter(flow -> flow.state().equals(ResourceState.ENABLED));
  }

  private void plan(StoredResource flow, Schedule schedule, Instant now) {
    Optional<Instant> planned = planned(flow);
    window(schedule, planned, now)
        .ifPresent(
            window -> {
              if (!runs.has(flow, window.to(), window)) { // else the platform ended just after it
                runs.add(flow, window.to(), window);
              }
              remember(flow, window.to());
            });
  }

  /** What the next run covers, if it is due. */
  static Optional<RunWindow> window(Schedule schedule, Optional<Instant> planned, Instant now) {
    if (now.isBefore(schedule.start()) || schedule.isOnce() && planned.isPresent()) {
      return Optional.empty();
    }
    if (schedule.isOnce()) {
      return Optional.of(new RunWindow(Optional.empty(), schedule.start()));
    }
    Instant last = lastTick(schedule, now);
    Optional<Instant> from =
        planned.or(() -> schedule.backfill() ? Optional.empty() : Optional.of(schedule.start()));
    return from.filter(begin -> !begin.isBefore(last)).isPresent()
        ? Optional.empty()
        : Optional.of(new RunWindow(from, last));
  }

  private static Instant lastTick(Schedule schedule, Instant now) {
    Duration period = schedule.period();
    long ticks = Duration.between(schedule.start(), now).dividedBy(period);
    return schedule.start().plus(period.multipliedBy(ticks));
  }

  private static Optional<Instant> planned(StoredResource flow) {
    long millis = flow.body().path(StoredResource.PRIVATE).path(PLANNED).asLong(-1);
    return millis < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private void remember(StoredResource flow, Instant until) {
    flows.note(
        flow.stamp().sandbox(),
        flow.id(),
        body -> {
          ObjectNode hidden = body.withObject("/" + StoredResource.PRIVATE);
          hidden.put(PLANNED, until.toEpochMilli());
          return body;
        });
  }
}

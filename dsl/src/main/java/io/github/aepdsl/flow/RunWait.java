package io.github.aepdsl.flow;

import io.github.aepdsl.error.NotOverException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.resource.LongWait;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks at a run until it is there and over, less and less often. */
record RunWait(Timing timing, LongWait shown, Duration most) {

  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** A run that is due begins no later than this. */
  private static final Duration LATE = Duration.ofMinutes(5);

  /** Whether messages come to a stream at all, nobody knows. */
  private static final Duration STREAM = Duration.ofSeconds(5);

  FlowRun until(FlowRun run) {
    Instant end = timing.now().plus(most);
    Duration pause = FIRST;
    FlowRun seen = run.isOver() ? run : look(run::refresh, again(run));
    while (!seen.isOver()) {
      if (seen.status().isEmpty()) {
        throw new NotOverException(
            Problem.of("the service tells no status of the run").trying(again(run)), null);
      }
      if (!timing.now().isBefore(end)) {
        throw new NotOverException(
            Problem.of("the run is still " + seen.status() + " after " + most).trying(again(run)),
            null);
      }
      shown.at(standing(seen));
      pause(pause, again(run));
      pause = longer(pause);
      seen = look(seen::refresh, again(run));
    }
    return seen;
  }

  /**
   * The last run of a dataflow, over; the first one is waited for if it is due soon. That of a
   * stream is when messages have just been sent.
   */
  FlowRun lastOf(Dataflow flow) {
    String due = flow.startsAt().map(start -> "due at " + start).orElse("due when messages come");
    Instant end = earlier(timing.now().plus(most), flow.startsAt().orElse(timing.now()).plus(LATE));
    Duration pause = FIRST;
    Optional<FlowRun> last = look(flow::latest, again(flow));
    Duration waited = Duration.ZERO;
    while (last.isEmpty()) {
      boolean tooLong = flow.startsAt().isEmpty() && waited.compareTo(STREAM) > 0;
      if (tooLong || !timing.now().isBefore(end)) {
        throw new NotOverException(
            Problem.of("the dataflow has no run yet; its first one is " + due).trying(again(flow)),
            null);
      }
      shown.at("waiting for the first run, " + due);
      pause(pause, again(flow));
      waited = waited.plus(pause);
      pause = longer(pause);
      last = look(flow::latest, again(flow));
    }
    return until(last.get());
  }

  private static String standing(FlowRun run) {
    RunMetrics counted = run.metrics();
    String rows =
        counted.recordsIn() == 0
            ? ""
            : ", %d rows in, %d out".formatted(counted.recordsIn(), counted.recordsOut());
    return "run " + run.status() + rows;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
  }

  /** Whoever stops it while it asks has stopped waiting just as well. */
  private static <T> T look(Supplier<T> call, String again) {
    try {
      return call.get();
    } catch (TransportException e) {
      throw Thread.currentThread().isInterrupted() ? stopped(again, e) : e;
    }
  }

  private static NotOverException stopped(String again, Exception why) {
    return new NotOverException(Problem.of("stopped waiting; the run goes on").trying(again), why);
  }

  private void pause(Duration length, String again) {
    try {
      timing.sleeper().sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopped(again, e);
    }
  }

  private static String again(Dataflow flow) {
    return "aep().flow(\"" + flow.id() + "\").await()";
  }

  private static String again(FlowRun run) {
    return "aep().run(\"" + run.id() + "\").await()";
  }
}

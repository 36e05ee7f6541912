package io.github.aepdsl.flow;

import io.github.aepdsl.error.NotOverException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.http.Timing;
import java.time.Duration;
import java.time.Instant;

/** Looks at a run until it is over, less and less often. */
record RunWait(Timing timing, Duration most) {

  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  FlowRun until(FlowRun run) {
    Instant end = timing.now().plus(most);
    Duration pause = FIRST;
    FlowRun seen = run.isOver() ? run : run.refresh();
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
      pause(pause, run);
      pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
      seen = seen.refresh();
    }
    return seen;
  }

  private void pause(Duration length, FlowRun run) {
    try {
      timing.sleeper().sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotOverException(
          Problem.of("stopped waiting; the run goes on").trying(again(run)), e);
    }
  }

  private static String again(FlowRun run) {
    return "aep().run(\"" + run.id() + "\").await()";
  }
}

package io.github.aepdsl.spark;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.ingest.Inlet;
import java.util.List;
import java.util.OptionalInt;

/**
 * What all writers of a write send together in a second, and how they share it: each sends its
 * part, whatever the others do.
 *
 * @param writers how many there are, when somebody said so
 */
record Quota(int requests, int messages, OptionalInt writers) {

  /** A billion in a second: one in each nanosecond, the finest pace that there is. */
  static final int OFF = 1_000_000_000;

  /** Whether anything is shared. */
  boolean isOff() {
    return requests == OFF && messages == OFF;
  }

  /**
   * How many tasks share it.
   *
   * @param tasks how many the write has
   * @param slots how many of them may run at a time
   * @throws ConfigurationException when a part were less than one in a second
   */
  int shared(int tasks, int slots) {
    int sharing = writers.orElse(Math.max(1, Math.min(tasks, slots)));
    int least = Math.min(requests, messages);
    if (sharing > least) {
      SinkOption option =
          least == requests ? SinkOption.REQUESTS_PER_SECOND : SinkOption.MESSAGES_PER_SECOND;
      throw new ConfigurationException(
          List.of(
              Problem.of(
                      "aep-inlet: %s is %d, too few for the %d tasks that may run at a time"
                          .formatted(option.key(), least, sharing))
                  .trying(
                      ".option(\"writers\", n) with how many really do, or coalesce(n) before")));
    }
    return sharing;
  }

  /** The inlet at the pace of one of so many writers. */
  Inlet part(Inlet inlet, int sharing) {
    return isOff() ? inlet.unpaced() : inlet.pace(part(requests, sharing), part(messages, sharing));
  }

  /** What one of so many has of a limit. */
  static int part(int limit, int sharing) {
    return limit == OFF ? OFF : limit / sharing;
  }
}

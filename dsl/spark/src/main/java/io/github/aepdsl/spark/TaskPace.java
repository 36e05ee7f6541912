package io.github.aepdsl.spark;

import io.github.aepdsl.ingest.SendResult;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;

/**
 * The time that a task takes at least. Its first batch leaves at once, so that one short task after
 * the other would send more than they may: each stays until its messages are due.
 *
 * @param sharing how many tasks share the quota
 * @param began by the clock of {@link System#nanoTime()}
 */
record TaskPace(Quota quota, int sharing, long began) {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  static TaskPace begin(Quota quota, int sharing) {
    return new TaskPace(quota, sharing, System.nanoTime());
  }

  /**
   * Waits until what was sent is due.
   *
   * @throws InterruptedIOException when Spark ends the task
   */
  void await(SendResult result) throws InterruptedIOException {
    long messages = result.sent() + result.retried();
    try {
      TimeUnit.NANOSECONDS.sleep(left(messages, result.requests(), System.nanoTime()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the task was ended while its messages were not yet due");
    }
  }

  /** How long that is from now, in nanoseconds; nothing when it is over. */
  long left(long messages, long requests, long now) {
    long due = Math.max(time(messages, quota.messages()), time(requests, quota.requests()));
    return Math.max(0, began + due - now);
  }

  private long time(long count, int limit) {
    return limit == Quota.OFF ? 0 : count * SECOND / Quota.part(limit, sharing);
  }
}

package io.github.aepdsl.emulator.flow.run;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The threads of an engine, which come to life with the first dataflow: one copies, one looks now
 * and then whether the clock has come to something. They do not keep a program running.
 */
final class RunThread implements AutoCloseable {

  private static final long LOOK_EVERY_MILLIS = 250;
  private static final long PATIENCE_SECONDS = 5;

  private final Runnable look;
  private ScheduledExecutorService timer;
  private ScheduledExecutorService worker;
  private boolean closed;

  RunThread(Runnable look) {
    this.look = look;
  }

  /** Begins to look, if it does not yet. */
  synchronized void begin() {
    if (timer == null && !closed) {
      timer = daemon("local-platform-schedules");
      timer.scheduleWithFixedDelay(
          look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Does this after all that was submitted before; nothing once it is closed. */
  synchronized void submit(Runnable job) {
    if (closed) {
      return;
    }
    if (worker == null) {
      worker = daemon("local-platform-runs");
    }
    worker.execute(job);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  private static ScheduledExecutorService daemon(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Tells both to end. */
  synchronized void stop() {
    closed = true;
    running().forEach(ScheduledExecutorService::shutdownNow);
  }

  /** Ends both, and waits a while for what is under way to notice. */
  @Override
  public void close() {
    stop();
    running().forEach(RunThread::await);
  }

  private synchronized List<ScheduledExecutorService> running() {
    return Stream.of(timer, worker).filter(Objects::nonNull).toList();
  }

  private static void await(ScheduledExecutorService thread) {
    try {
      thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package io.github.aepdsl.internal.network;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Closes a connection when its time is up, which ends any wait on it, also one that is fed a byte
 * now and then. Closed itself before that, it does nothing.
 */
final class Deadline implements AutoCloseable {

  private static final int RUNNING = 0;
  private static final int OVER = 1;
  private static final int LIFTED = 2;

  private final AtomicInteger state = new AtomicInteger(RUNNING);

  Deadline(Closeable connection, Duration timeout) {
    Executor later = CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS);
    later.execute(
        () -> {
          if (state.compareAndSet(RUNNING, OVER)) {
            closeQuietly(connection);
          }
        });
  }

  /** Whether it closed the connection. */
  boolean isOver() {
    return state.get() == OVER;
  }

  @Override
  public void close() {
    state.compareAndSet(RUNNING, LIFTED);
  }

  /** The milliseconds of a timeout, as sockets take them. */
  static int millis(Duration timeout) {
    return (int) Math.min(timeout.toMillis(), Integer.MAX_VALUE);
  }

  /** Closes what nobody needs any more. */
  static void closeQuietly(Closeable connection) {
    try {
      connection.close();
    } catch (IOException e) {
      // it is of no use any more, which is all that was wanted
    }
  }
}

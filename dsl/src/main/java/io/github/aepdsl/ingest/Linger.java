package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.http.TopGroup;

/**
 * Sends what is there every second, for inputs that come slowly: without it a message would wait
 * for as many others as fill a batch.
 */
final class Linger implements AutoCloseable {

  private static final long MILLIS = 1_000;

  private final Sending sending;
  private final Thread thread;

  Linger(Sending sending) {
    this.sending = sending;
    this.thread = TopGroup.daemon(this::run, "aep-linger");
  }

  /** Begins to do so. */
  void start() {
    thread.start();
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      while (sending.goesOn()) {
        Thread.sleep(MILLIS);
        sending.flush();
      }
    } catch (InterruptedException e) {
      // there is nothing more to send
    }
  }
}

package io.github.aepdsl.shell.engine;

import java.util.concurrent.Callable;

/** The thread of one snippet. */
final class SnippetThread {

  private final Thread thread;
  private volatile String result = "";
  private volatile Throwable failure;
  private volatile boolean stopped;

  SnippetThread(Callable<String> snippet) {
    thread =
        new Thread(
            () -> {
              try {
                result = snippet.call();
              } catch (Throwable e) {
                failure = e;
              }
            },
            "snippet");
    thread.setDaemon(true);
  }

  /**
   * Runs it to its end.
   *
   * @throws Exception what it threw
   */
  String result() throws Exception {
    thread.start();
    if (stopped) {
      thread.interrupt();
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
        thread.interrupt();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw (Exception) failure;
    }
    return result;
  }

  /** Interrupts it, and says whether it has come to its end by then. */
  boolean stopsWithin(int millis) {
    stopped = true;
    thread.interrupt();
    try {
      thread.join(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return thread.getState() == Thread.State.TERMINATED;
  }

  /** Whether an exception is nothing but the end of a snippet that was stopped. */
  boolean isStop(Throwable thrown) {
    return thrown instanceof ThreadDeath || stopped && thrown instanceof InterruptedException;
  }

  /** For JDKs that cannot stop a loop in any other way. */
  @SuppressWarnings("deprecation")
  void kill() {
    thread.stop();
  }
}

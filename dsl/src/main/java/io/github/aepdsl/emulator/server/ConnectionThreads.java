package io.github.aepdsl.emulator.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Daemon threads, as many as there are connections, used again while they are warm. */
final class ConnectionThreads {

  private static final int SECONDS_KEPT = 10;

  private final int port;
  private final AtomicInteger started = new AtomicInteger();
  private final ExecutorService executor =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          SECONDS_KEPT,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          this::daemon);

  /** Threads that are named for this port. */
  ConnectionThreads(int port) {
    this.port = port;
  }

  void start(Runnable task) {
    executor.execute(task);
  }

  /** Interrupts them all. */
  void stop() {
    executor.shutdownNow();
  }

  private Thread daemon(Runnable task) {
    String name = "aep-local-" + port + "-" + started.incrementAndGet();
    Thread thread = new Thread(topGroup(), task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Of no snippet: JShell waits for the threads that it finds in the group of one. */
  private static ThreadGroup topGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}

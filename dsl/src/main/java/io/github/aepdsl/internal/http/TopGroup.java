package io.github.aepdsl.internal.http;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Makes what starts threads in the JVM's top thread group: JShell's local execution waits for the
 * threads that it finds in a snippet's own group, and those of an HTTP client do not end.
 */
public final class TopGroup {

  private TopGroup() {}

  /** What the supplier makes, in a thread of that group. */
  static <T> T make(Supplier<T> maker) {
    FutureTask<T> task = new FutureTask<>(maker::get);
    daemon(task, "aep-start").start();
    return result(task);
  }

  /** A thread of that group that keeps nobody from ending. */
  public static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(top(), work, name);
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T result(FutureTask<T> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true; // it takes milliseconds, and the caller wants a client
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static ThreadGroup top() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}

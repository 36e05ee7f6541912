package io.github.aepdsl.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

/**
 * A call in a thread of its own that has come to a wait.
 *
 * <pre>{@code
 * Waiting<Reply> call = Waiting.on(() -> list(http), () -> !server.heard(LIST).isEmpty());
 * call.interrupt();
 * }</pre>
 */
public final class Waiting<T> {

  private final FutureTask<T> task;
  private final Thread thread;

  private Waiting(FutureTask<T> task) {
    this.task = task;
    this.thread = new Thread(task);
  }

  public static <T> Waiting<T> on(Callable<T> call) {
    return on(call, () -> true);
  }

  /** One that waits for this, and not for something on its way there. */
  public static <T> Waiting<T> on(Callable<T> call, BooleanSupplier arrived) {
    Waiting<T> waiting = new Waiting<>(new FutureTask<>(call));
    waiting.thread.start();
    while (!arrived.getAsBoolean() || waiting.thread.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
    return waiting;
  }

  public void interrupt() {
    thread.interrupt();
  }

  /** What the call returns, once it does. */
  public T result() {
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}

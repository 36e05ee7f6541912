package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The thread on which a driver works, so that nobody waits longer than a limit, or after somebody
 * called it off, whatever the driver does. It does not keep a program running.
 */
final class DriverThread {

  private final LoginTrouble trouble;
  private final ExecutorService thread;
  private final CompletableFuture<Void> calledOff = new CompletableFuture<>();

  DriverThread(LoginTrouble trouble, ClassLoader driver) {
    this.trouble = trouble;
    this.thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread made = new Thread(task, "local-platform-source");
              made.setContextClassLoader(driver);
              made.setDaemon(true);
              return made;
            });
  }

  /** Begins with a call; see {@link #await}. */
  <T> CompletableFuture<T> begin(SourceCall<T> call) {
    try {
      return CompletableFuture.supplyAsync(() -> asked(call), thread);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(trouble.cancelled());
    }
  }

  /** Does a call and waits for it. */
  <T> T call(SourceCall<T> call, Duration limit) throws SourceTrouble {
    return await(begin(call), limit);
  }

  /**
   * Waits for a call.
   *
   * @throws SourceTrouble what it threw, or that it took too long, or was called off
   */
  <T> T await(CompletableFuture<T> call, Duration limit) throws SourceTrouble {
    try {
      CompletableFuture.anyOf(call, calledOff).get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (calledOff.isDone()) {
        throw trouble.cancelled();
      }
      return call.join();
    } catch (TimeoutException e) {
      throw trouble.silent(limit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw trouble.cancelled();
    } catch (ExecutionException | CompletionException e) {
      throw calledOff.isDone() ? trouble.cancelled() : told(e.getCause()); // it broke of that
    }
  }

  boolean isCalledOff() {
    return calledOff.isDone();
  }

  /** Has whoever waits, now or later, wait no longer. */
  void callOff() {
    calledOff.complete(null);
  }

  /** Takes no more calls; what is under way goes on without anybody waiting for it. */
  void end() {
    thread.shutdown();
  }

  private static <T> T asked(SourceCall<T> call) {
    try {
      return call.ask();
    } catch (SourceTrouble e) {
      throw new CompletionException(e);
    }
  }

  private SourceTrouble told(Throwable thrown) {
    if (thrown instanceof SourceTrouble known) {
      return known;
    }
    return trouble.own("a defect of the driver, " + thrown.getClass().getSimpleName());
  }
}

package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Database;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A database and the thread on which it is asked; both anew after the connection was lost. Used by
 * one thread, {@link #cancel()} aside.
 */
final class LiveConnection implements AutoCloseable {

  private final SourceCall<Database> connect;
  private final LoginTrouble trouble;
  private final ClassLoader driver;
  private final TimeLimits limits;
  private volatile DriverThread thread;
  private volatile Database database;
  private volatile boolean cancelled;

  /** A connection that is not made before {@link #open()}. */
  LiveConnection(
      SourceCall<Database> connect, LoginTrouble trouble, ClassLoader driver, TimeLimits limits) {
    this.connect = connect;
    this.trouble = trouble;
    this.driver = driver;
    this.limits = limits;
  }

  /** Something that a database is asked. */
  @FunctionalInterface
  interface Question<T> {
    T ask(Database database) throws SourceTrouble;
  }

  /** Connects, in the place of the connection before if there was one. */
  void open() throws SourceTrouble {
    leave();
    DriverThread fresh = new DriverThread(trouble, driver);
    thread = fresh;
    if (cancelled) {
      fresh.callOff();
    }
    CompletableFuture<Database> connecting = fresh.begin(connect);
    try {
      database = fresh.await(connecting, limits.connect());
    } catch (SourceTrouble e) {
      connecting.thenAccept(Database::close); // in case it comes after all
      fresh.end();
      throw e;
    }
  }

  <T> T ask(Question<T> question) throws SourceTrouble {
    return await(begin(question));
  }

  <T> CompletableFuture<T> begin(Question<T> question) {
    return thread.begin(() -> question.ask(database));
  }

  <T> T await(CompletableFuture<T> asked) throws SourceTrouble {
    try {
      return thread.await(asked, limits.answer());
    } catch (SourceTrouble e) {
      if (!asked.isDone()) { // it hangs: else the thread would hang with it
        abort(database);
      }
      throw e;
    }
  }

  /** Whether somebody else than the database sees to it that reading goes on. */
  boolean mayReopen() {
    return !cancelled && !database.resumes();
  }

  /** Ends what is under way. */
  void cancel() {
    cancelled = true;
    Optional.ofNullable(thread).ifPresent(DriverThread::callOff);
    Optional.ofNullable(database).ifPresent(LiveConnection::abort);
  }

  @Override
  public void close() {
    leave();
  }

  /** Waits for nothing: a server that hangs would not say good-bye either. */
  private void leave() {
    Database left = database;
    if (left != null && !cancelled) {
      thread.begin(
          () -> {
            left.close();
            return left;
          });
    }
    database = null;
    Optional.ofNullable(thread).ifPresent(DriverThread::end);
  }

  private static void abort(Database database) {
    Thread aborting = new Thread(database::abort, "local-platform-source-end");
    aborting.setDaemon(true);
    aborting.start();
  }
}

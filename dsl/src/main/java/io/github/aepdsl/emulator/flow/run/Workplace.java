package io.github.aepdsl.emulator.flow.run;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Where workers copy rows side by side, until somebody changes the state under them: then all of
 * them stop first. Safe for use by several threads.
 */
final class Workplace {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final AtomicInteger halts = new AtomicInteger();

  /** Does a piece of work. */
  void work(Runnable piece) {
    lock.readLock().lock();
    try {
      piece.run();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Whether work under way is to stop, and to leave no trace. */
  boolean isHalted() {
    return halts.get() > 0;
  }

  /** Makes a change while nobody works, after calling off what is under way. */
  void atRest(Runnable callOff, Runnable change) {
    halts.incrementAndGet();
    callOff.run();
    lock.writeLock().lock();
    try {
      change.run();
    } finally {
      halts.decrementAndGet();
      lock.writeLock().unlock();
    }
  }
}

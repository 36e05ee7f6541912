package io.github.aepdsl.shell;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jline.utils.Signals;

/**
 * Ctrl-C while a script runs, as at the prompt: what waits or sends is interrupted, so that it can
 * say how far it came and how to go on. A script that does not listen, or a second Ctrl-C, ends at
 * once.
 */
final class CtrlC {

  /** What shells expect of a program that Ctrl-C ended. */
  static final int EXIT = 130;

  /** How long a script may take to say it; a sending gives its requests half of that. */
  private static final long MILLIS = 1_500;

  private final Thread script = Thread.currentThread();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean pressed;

  private CtrlC() {}

  /** Runs a script in this thread and returns its exit code, or that of Ctrl-C. */
  static int during(IntSupplier script) {
    CtrlC watch = new CtrlC();
    Object before = Signals.register("INT", watch::press);
    try {
      int exit = script.getAsInt();
      return watch.pressed ? EXIT : exit;
    } finally {
      watch.over.countDown();
      Signals.unregister("INT", before);
    }
  }

  /** Called in a thread of its own, for each signal another. */
  private void press() {
    if (!pressed) {
      pressed = true;
      script.interrupt();
      await();
    }
    System.exit(EXIT);
  }

  private void await() {
    try {
      over.await(MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

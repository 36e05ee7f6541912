package io.github.aepdsl.shell.terminal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Assistance in threads that nobody interrupts. JLine interrupts the thread that reads when Ctrl-C
 * is pressed; an interrupt in the middle of the compiler's work closes the files of the class path
 * for good. The reader learns of it as soon as the answer is there. An answer that fails is none:
 * the line is still there to be typed on.
 */
record Undisturbed(Assistance assistance) implements Assistance {

  @Override
  public boolean complete(String entry) {
    return answer(() -> assistance.complete(entry), true);
  }

  @Override
  public TabAnswer tab(String text, boolean again) {
    TabAnswer answer = answer(() -> assistance.tab(text, again), TabAnswer.NOTHING);
    return Thread.currentThread().isInterrupted() ? TabAnswer.NOTHING : answer;
  }

  /** Waits to the end whatever comes, and keeps an interrupt for whoever asked. */
  private static <T> T answer(Supplier<T> question, T otherwise) {
    try {
      return CompletableFuture.supplyAsync(question, Undisturbed::start).join();
    } catch (CompletionException e) {
      return otherwise;
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "assistance");
    thread.setDaemon(true);
    thread.start();
  }
}

package io.github.aepdsl.emulator.flow.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Messages that wait to land, oldest first. Holds so many bytes of them, those that are just being
 * landed included; whoever brings more waits. Any thread may add, one takes.
 */
final class StreamQueue {

  private static final long BYTES = 8 << 20;

  /** What a message costs besides its bytes. */
  private static final int OVERHEAD = 256;

  private final Deque<StreamedMessage> waiting = new ArrayDeque<>();
  private final long capacity;
  private long held;
  private boolean closed;

  StreamQueue() {
    this(BYTES);
  }

  /** A queue that holds this many bytes. */
  StreamQueue(long capacity) {
    this.capacity = capacity;
  }

  /** Adds one as soon as there is room, which there always is for one alone; none once closed. */
  synchronized void add(StreamedMessage message) throws InterruptedException {
    while (!closed && held > 0 && held + cost(message) > capacity) {
      wait();
    }
    if (!closed) {
      held += cost(message);
      waiting.addLast(message);
      notifyAll();
    }
  }

  /** Waits until there is one; whether there will be more. */
  synchronized boolean awaitOne() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    return !closed;
  }

  /** All that are there now. */
  synchronized List<StreamedMessage> takeAll() {
    List<StreamedMessage> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  /** Makes room where these were: they have landed, or never will. */
  synchronized void done(List<StreamedMessage> taken) {
    taken.forEach(message -> held -= cost(message));
    notifyAll();
  }

  /** Takes no more; those that are there can still be taken. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  private static int cost(StreamedMessage message) {
    return message.bytes() + OVERHEAD;
  }
}

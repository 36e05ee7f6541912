package io.github.aepdsl.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps messages of the same key in their order: one of them is under way, the others wait here,
 * and those of other keys pass. Thread safe.
 */
final class KeyOrder {

  /** What waits is copied; more than this, and the input waits, too. */
  private static final long MOST_BYTES = 8L << 20;

  /**
   * A message that waits for another of its key.
   *
   * @param at where it stands in the input
   */
  record Parked(byte[] message, Mark at, long key) {}

  private final Set<Long> busy = new HashSet<>();
  private final Map<Long, Integer> waiting = new HashMap<>();
  private final Deque<Parked> parked = new ArrayDeque<>();
  private long bytes;
  private boolean released;

  /** Whether a message of this key may go now; if so, others of it may not until it has an end. */
  synchronized boolean claim(long key) {
    return key == 0 || !waiting.containsKey(key) && busy.add(key);
  }

  synchronized void park(Parked message) {
    parked.add(message);
    bytes += message.message().length;
    waiting.merge(message.key(), 1, Integer::sum);
  }

  /** Messages of these keys have their end. */
  synchronized void release(long[] keys) {
    for (long key : keys) {
      busy.remove(key);
    }
    released = true;
    notifyAll();
  }

  /** The next that need not wait any more; it stays here until it is taken. */
  synchronized Optional<Parked> next() {
    if (!released) {
      return Optional.empty();
    }
    Set<Long> passed = new HashSet<>(busy);
    Optional<Parked> free = parked.stream().filter(one -> passed.add(one.key())).findFirst();
    released = free.isPresent();
    return free;
  }

  /** Takes one that need not wait any more. */
  synchronized void take(Parked one) {
    parked.remove(one);
    bytes -= one.message().length;
    waiting.computeIfPresent(one.key(), (key, count) -> count == 1 ? null : count - 1);
    busy.add(one.key());
  }

  /** Waits until some key has become free. */
  synchronized void awaitRelease() throws InterruptedException {
    while (!released) {
      wait();
    }
  }

  synchronized boolean isFull() {
    return bytes > MOST_BYTES;
  }

  synchronized boolean isEmpty() {
    return parked.isEmpty();
  }

  /** Where the first that waits stands in the input. */
  synchronized Optional<Mark> first() {
    return Optional.ofNullable(parked.peek()).map(Parked::at);
  }
}

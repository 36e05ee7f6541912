package io.github.aepdsl.emulator.inlet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last messages that were taken, bounded in number and in bytes, and the count of all. Safe for
 * use by several threads.
 */
final class ReceivedMemory {

  private static final long BYTES = 64L << 20;

  private final Deque<TakenRequest> requests = new ArrayDeque<>();
  private final int kept;
  private long count;
  private int held;
  private long bytes;

  /** A memory of this many messages. */
  ReceivedMemory(int kept) {
    this.kept = kept;
  }

  /** Adds some, and forgets the oldest requests that are not needed for the last ones. */
  synchronized void add(TakenRequest request) {
    requests.addLast(request);
    count += request.size();
    held += request.size();
    bytes += request.bytes();
    while (requests.size() > 1 && (held - requests.peekFirst().size() >= kept || bytes > BYTES)) {
      TakenRequest oldest = requests.removeFirst();
      held -= oldest.size();
      bytes -= oldest.bytes();
    }
  }

  synchronized ReceivedMessages all() {
    return new ReceivedMessages(List.copyOf(requests), count, kept);
  }

  /** What {@link #restore} goes back to. */
  synchronized State state() {
    return new State(List.copyOf(requests), count);
  }

  synchronized void restore(State state) {
    requests.clear();
    held = 0;
    bytes = 0;
    state.requests().forEach(this::add);
    count = state.count();
  }

  /** All of it at one moment. */
  record State(List<TakenRequest> requests, long count) {
    static final State NOTHING = new State(List.of(), 0);
  }
}

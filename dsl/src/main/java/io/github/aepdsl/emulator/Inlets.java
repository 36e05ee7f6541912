package io.github.aepdsl.emulator;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The open inlets and what arrived through them. Safe for use by several threads. */
final class Inlets {

  /** Older messages are forgotten, so that a long load test does not fill the memory. */
  static final int MESSAGES_KEPT = 10_000;

  private final Map<String, StoredConnection> open = new ConcurrentHashMap<>();
  private final Deque<ReceivedMessage> messages = new ArrayDeque<>();
  private final Clock clock;
  private final Ids ids;

  Inlets(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  void open(StoredConnection connection) {
    if (!connection.inletId().isEmpty()) {
      open.put(connection.inletId(), connection);
    }
  }

  void close(StoredConnection connection) {
    open.remove(connection.inletId());
  }

  void clear() {
    open.clear();
    synchronized (messages) {
      messages.clear();
    }
  }

  Optional<StoredConnection> find(String inletId) {
    return Optional.ofNullable(open.get(inletId));
  }

  ReceivedMessage take(String inletId, String body, boolean authenticated) {
    Instant now = clock.instant();
    String xactionId = ids.xactionId(now.toEpochMilli());
    ReceivedMessage message = new ReceivedMessage(inletId, xactionId, now, body, authenticated);
    synchronized (messages) {
      messages.addLast(message);
      if (messages.size() > MESSAGES_KEPT) {
        messages.removeFirst();
      }
    }
    return message;
  }

  List<ReceivedMessage> received() {
    synchronized (messages) {
      return List.copyOf(messages);
    }
  }
}

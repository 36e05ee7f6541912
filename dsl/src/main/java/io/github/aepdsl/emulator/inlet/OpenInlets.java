package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.store.Journal;
import io.github.aepdsl.emulator.store.Rewindable;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Ids;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The open inlets and what arrived through them. Messages outlive the process; inlets are opened
 * again by whoever keeps what they belong to. Safe for use by several threads.
 */
public final class OpenInlets implements Rewindable {

  /** Older messages are forgotten, so that a long load test does not fill the memory. */
  static final int MESSAGES_KEPT = 10_000;

  private final Map<String, OpenInlet> open = new ConcurrentHashMap<>();
  private final Deque<ReceivedMessage> messages = new ArrayDeque<>();
  private final Journal journal;
  private final Clock clock;
  private final Ids ids;
  private final URI address;
  private volatile Consumer<ReceivedMessage> listener = message -> {};
  private volatile MessageSink sink = MessageSink.NONE;

  /** No inlets yet; they will be at this address, and tell the time by this clock. */
  public OpenInlets(StateStore store, Clock clock, Ids ids, URI address) {
    this.journal = store.journal("messages", MESSAGES_KEPT);
    journal.kept().stream().map(ReceivedMessage::read).forEach(messages::addLast);
    store.add(this);
    this.clock = clock;
    this.ids = ids;
    this.address = address;
  }

  /** An id that no inlet has. */
  public String newId() {
    return ids.inletId();
  }

  /** The address of an inlet. */
  public String url(String inletId) {
    return address + InletSurface.BASE + "/" + inletId;
  }

  /** Lets an inlet take messages. */
  public void open(OpenInlet inlet) {
    open.put(inlet.id(), inlet);
  }

  /** Lets it take no more. */
  public void close(String inletId) {
    open.remove(inletId);
  }

  @Override
  public Runnable capture() {
    Map<String, OpenInlet> inlets = Map.copyOf(open);
    List<ReceivedMessage> taken = received();
    return () -> restore(inlets, taken);
  }

  @Override
  public void clear() {
    restore(Map.of(), List.of());
  }

  private void restore(Map<String, OpenInlet> inlets, List<ReceivedMessage> taken) {
    open.keySet().retainAll(inlets.keySet());
    open.putAll(inlets);
    synchronized (messages) {
      messages.clear();
      messages.addAll(taken);
      journal.replace(taken.stream().map(ReceivedMessage::kept).toList());
    }
  }

  /** Has somebody told of every message that is taken from now on. */
  public void listen(Consumer<ReceivedMessage> newListener) {
    listener = newListener;
  }

  /** Has every message that is taken from now on go there. */
  public void passOn(MessageSink newSink) {
    sink = newSink;
  }

  /** The messages that were taken, newest last. */
  public List<ReceivedMessage> received() {
    synchronized (messages) {
      return List.copyOf(messages);
    }
  }

  Optional<OpenInlet> find(String inletId) {
    return Optional.ofNullable(open.get(inletId));
  }

  /** Passes a message on to where it lands, which may take its time. */
  void passOn(TakenMessage message) {
    sink.take(message);
  }

  ReceivedMessage take(OpenInlet inlet, String body, boolean authenticated) {
    Instant now = clock.instant();
    String xactionId = ids.xactionId(now.toEpochMilli());
    ReceivedMessage message = new ReceivedMessage(inlet.id(), xactionId, now, body, authenticated);
    synchronized (messages) {
      journal.add(message.kept());
      messages.addLast(message);
      if (messages.size() > MESSAGES_KEPT) {
        messages.removeFirst();
      }
    }
    listener.accept(message);
    return message;
  }
}

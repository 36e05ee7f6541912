package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.store.Journal;
import io.github.aepdsl.emulator.store.Rewindable;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Ids;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The open inlets and what arrived through them. Messages outlive the process; inlets are opened
 * again by whoever keeps what they belong to. Safe for use by several threads.
 */
public final class OpenInlets implements Rewindable {

  /** Older messages are forgotten, so that a long load test does not fill the memory. */
  static final int MESSAGES_KEPT = 10_000;

  private final Map<String, OpenInlet> open = new ConcurrentHashMap<>();
  private final ReceivedMemory memory = new ReceivedMemory(MESSAGES_KEPT);
  private final Optional<Journal> journal;
  private final InletQuota quota = new InletQuota();
  private final Clock clock;
  private final Ids ids;
  private final URI address;
  private volatile Optional<Consumer<ReceivedMessage>> listener = Optional.empty();
  private volatile MessageSink sink = MessageSink.NONE;
  private volatile InletNeighbours neighbours = InletNeighbours.NONE;
  private volatile InletOptions options;

  /** No inlets yet; they will be at this address, and tell the time by this clock. */
  public OpenInlets(StateStore store, Clock clock, Ids ids, URI address, InletOptions options) {
    this.journal = store.journal("messages", MESSAGES_KEPT);
    journal.stream()
        .flatMap(kept -> kept.kept().stream())
        .map(ReceivedMessage::read)
        .map(TakenRequest::of)
        .forEach(memory::add);
    store.add(this);
    this.clock = clock;
    this.ids = ids;
    this.address = address;
    this.options = options;
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
    ReceivedMemory.State taken = memory.state();
    return () -> restore(inlets, taken);
  }

  @Override
  public void clear() {
    restore(Map.of(), ReceivedMemory.State.NOTHING);
  }

  private void restore(Map<String, OpenInlet> inlets, ReceivedMemory.State taken) {
    open.keySet().retainAll(inlets.keySet());
    open.putAll(inlets);
    memory.restore(taken);
    journal.ifPresent(
        kept -> kept.replace(received().stream().map(ReceivedMessage::kept).toList()));
  }

  /** Has somebody told of every message that is taken from now on. */
  public void listen(Consumer<ReceivedMessage> newListener) {
    listener = Optional.of(newListener);
  }

  /** Has every message that is taken from now on go there. */
  public void passOn(MessageSink newSink) {
    sink = newSink;
  }

  /** Asks these about schemas, datasets and dataflows from now on. */
  public void ask(InletNeighbours newNeighbours) {
    neighbours = newNeighbours;
  }

  /** Is as strict as this makes it from now on. */
  public void change(UnaryOperator<InletOptions> change) {
    options = change.apply(options);
  }

  /** The messages that were taken, newest last. */
  public ReceivedMessages received() {
    return memory.all();
  }

  Optional<OpenInlet> find(String inletId) {
    return Optional.ofNullable(open.get(inletId));
  }

  InletOptions options() {
    return options;
  }

  InletNeighbours neighbours() {
    return neighbours;
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * Counts a request against the quota.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when that is used up
   */
  void charge(int messages, Instant at) {
    quota.take(options, messages, at);
  }

  Ids ids() {
    return ids;
  }

  /** Remembers messages and tells of them; they are safe when this returns. */
  void take(TakenRequest request) {
    memory.add(request);
    if (journal.isPresent() || listener.isPresent()) {
      for (ReceivedMessage message : request.shown()) {
        journal.ifPresent(kept -> kept.add(message.kept()));
        listener.ifPresent(told -> told.accept(message));
      }
    }
  }

  /** Whether messages have to be passed on. */
  boolean passesOn() {
    return sink.isOpen();
  }

  /** Passes a message on to where it lands, which may take its time. */
  void passOn(TakenMessage message) {
    sink.take(message);
  }
}

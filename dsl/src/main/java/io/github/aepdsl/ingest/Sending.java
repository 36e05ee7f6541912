package io.github.aepdsl.ingest;

import io.github.aepdsl.ingest.Checkpoint.Part;
import io.github.aepdsl.internal.http.TopGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * One sending: takes messages, fills batches, and hands them to those who deliver them. Who adds
 * waits while enough is under way. One thread adds; another may flush.
 */
final class Sending {

  /** How long a stop waits for the requests that are under way; the prompt waits a second. */
  private static final long STOP_MILLIS = 700;

  private final MessageFrame envelope;
  private final List<byte[]> keyPath;
  private final Tally tally;
  private final DeadLetters letters;
  private final StopSign stop;
  private final Window window;
  private final Delivery delivery;
  private final Frontier frontier;
  private final BatchPool pool;
  private final KeyOrder order = new KeyOrder();
  private final ExecutorService workers =
      Executors.newCachedThreadPool(work -> TopGroup.daemon(work, "aep-sender"));
  private Optional<MessageBatch> filling = Optional.empty();
  private Mark begun;
  private long reachedPosition;
  private long reachedNumber;

  Sending(SendPlan plan, StopSign stop, Checkpoint start) {
    this.envelope = plan.envelope();
    this.keyPath = plan.keyPath();
    this.stop = stop;
    this.tally = new Tally();
    this.letters = new DeadLetters(plan.deadLetters());
    this.window = new Window(plan.settings().inFlight());
    this.delivery = new Delivery(plan.address(), plan.settings(), window, tally, letters, stop);
    this.frontier =
        new Frontier(plan.checkpoint(), keyPath.isEmpty(), plan.settings().underWay(), start);
    this.pool = new BatchPool(plan.settings().inFlight() + 1, plan.settings().batch());
    this.begun = start.next();
    passed(start.next().position(), start.next().number());
  }

  /** Goes to a part of the input, whose beginning follows on nothing. */
  synchronized void goTo(Mark mark) {
    begun = mark;
    passed(mark.position(), mark.number());
  }

  /** All of a part was added. */
  synchronized void leave(Part part) throws InterruptedException {
    flush();
    frontier.left(part);
  }

  /** Everything before this place was added. */
  synchronized void passed(long position, long number) {
    reachedPosition = position;
    reachedNumber = number;
  }

  /** Takes a message, which the caller may overwrite then. */
  synchronized void add(byte[] in, int from, int to, long number) throws InterruptedException {
    if (envelope.length(to - from) + MessageBatch.FRAME > MessageBatch.LARGEST) {
      String size = ": " + envelope.length(to - from) + " bytes";
      letters.text(number, InputFault.TOO_LARGE + size, Arrays.copyOfRange(in, from, to));
      tally.failed(InputFault.TOO_LARGE);
    } else if (keyPath.isEmpty()) {
      put(in, from, to, number, 0);
    } else {
      inOrder(in, from, to, number);
    }
  }

  /** Something in the input is no message. */
  void refuse(long number, String reason, byte[] bytes) {
    letters.text(number, reason, bytes);
    tally.failed(reason);
  }

  /** A dead letter whose message can be none stays what it is. */
  void keep(String reason, byte[] letter) {
    letters.letter(letter);
    tally.failed(reason);
  }

  /** Whether there is any use in more messages. */
  boolean goesOn() {
    return !stop.isAsked();
  }

  /** Sends what is there, however little. */
  synchronized void flush() throws InterruptedException {
    if (filling.isPresent()) {
      dispatch(filling.get());
    }
  }

  /** Waits until all have their end. */
  synchronized void finish() throws InterruptedException {
    flush();
    while (!order.isEmpty() && goesOn()) {
      order.awaitRelease();
      unpark();
      flush();
    }
    workers.shutdown();
    workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    letters.flush();
  }

  /** Begins nothing new, and gives what is under way a moment to end. */
  void abandon() {
    stop.ask();
    workers.shutdown();
    try {
      if (!workers.awaitTermination(STOP_MILLIS, TimeUnit.MILLISECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    } finally {
      letters.flush();
    }
  }

  Tally tally() {
    return tally;
  }

  DeadLetters letters() {
    return letters;
  }

  /** How far the input is. */
  Checkpoint checkpoint() {
    return frontier.now();
  }

  private void inOrder(byte[] in, int from, int to, long number) throws InterruptedException {
    unpark();
    long key = ObjectBytes.hash(in, from, to, keyPath);
    if (order.claim(key)) {
      put(in, from, to, number, key);
      return;
    }
    byte[] copy = Arrays.copyOfRange(in, from, to);
    order.park(new KeyOrder.Parked(copy, new Mark(reachedPosition, number), key));
    while (order.isFull() && goesOn()) {
      flush();
      order.awaitRelease();
      unpark();
    }
  }

  /** One stays parked until there is room for it, so that the checkpoint never loses it. */
  private void unpark() throws InterruptedException {
    for (Optional<KeyOrder.Parked> next = order.next(); next.isPresent(); next = order.next()) {
      KeyOrder.Parked one = next.get();
      byte[] message = one.message();
      makeRoom(message.length);
      order.take(one);
      begun = begun.earlier(one.at());
      filling().add(envelope, message, 0, message.length, one.at().number(), one.key());
    }
  }

  private void put(byte[] in, int from, int to, long number, long key) throws InterruptedException {
    makeRoom(to - from);
    filling().add(envelope, in, from, to, number, key);
  }

  private void makeRoom(int length) throws InterruptedException {
    if (filling.isPresent() && !filling.get().takes(envelope.length(length))) {
      dispatch(filling.get());
    }
  }

  private MessageBatch filling() throws InterruptedException {
    if (filling.isEmpty()) {
      filling = Optional.of(pool.take());
    }
    return filling.get();
  }

  private void dispatch(MessageBatch batch) throws InterruptedException {
    window.enter(); // first: who is interrupted here has lost nothing
    filling = Optional.empty();
    Mark reached = new Mark(reachedPosition, reachedNumber);
    batch.covers(begun, reached);
    begun = reached;
    frontier.begins(batch, order.first().map(reached::earlier).orElse(reached));
    long[] keys = keyPath.isEmpty() ? new long[0] : batch.keys(batch.count());
    workers.execute(() -> deliver(batch, keys));
  }

  private void deliver(MessageBatch batch, long[] keys) {
    try {
      if (delivery.deliver(batch)) {
        letters.flush();
        frontier.ends(batch);
      }
    } catch (InterruptedException e) {
      stop.ask();
    } catch (RuntimeException e) {
      stop.ask(e);
    } finally {
      window.leave();
      order.release(keys);
      pool.give(batch);
    }
  }
}

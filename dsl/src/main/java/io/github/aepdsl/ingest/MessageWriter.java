package io.github.aepdsl.ingest;

import io.github.aepdsl.error.NotOverException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends messages that a program is given one after the other, in batches, by the same rules as a
 * whole stream of them. For one thread; close it, or what is under way is left to its own.
 *
 * <pre>{@code
 * try (MessageWriter writer = inlet.messages(schemaId).writer()) {
 *   writer.write(message);
 *   SendResult result = writer.finish();
 * }
 * }</pre>
 */
public final class MessageWriter implements AutoCloseable {

  private final SendPlan plan;
  private final StopSign stop = new StopSign();
  private final Sending sending;
  private final Linger linger;
  private final Instant begin;
  private long number;
  private boolean over;

  MessageWriter(SendPlan plan) {
    this.plan = plan;
    this.sending = new Sending(plan, stop, Checkpoint.NONE);
    this.linger = new Linger(sending);
    this.begin = plan.address().http().timing().now();
    linger.start();
  }

  /**
   * Takes one message; waits while as much is under way as may be. A message that can never be
   * taken is a dead letter and no error.
   *
   * @throws NotOverException when it is of no use to go on, such as without a valid token
   */
  public void write(Object message) {
    uninterrupted(
        () -> {
          number++;
          add(message);
          sending.passed(number, number + 1);
        });
    if (stop.isAsked()) {
      throw stopped(stop.cause().orElse(null));
    }
  }

  /**
   * Waits until every message has its end.
   *
   * @return what became of them
   * @throws NotOverException when it is of no use to go on, such as without a valid token
   */
  public SendResult finish() {
    over = true;
    linger.close();
    uninterrupted(sending::finish);
    if (stop.isAsked()) {
      throw stopped(stop.cause().orElse(null));
    }
    Duration time = Duration.between(begin, plan.address().http().timing().now());
    return sending.tally().result(sending.letters(), time, Optional.empty(), Optional.empty());
  }

  /** How many messages the inlet has taken so far. */
  public long accepted() {
    return sending.tally().accepted();
  }

  /** How many messages are dead letters so far. */
  public long failed() {
    return sending.tally().failed();
  }

  /** How often a message went out again so far. */
  public long retried() {
    return sending.tally().retried();
  }

  /** Without {@link #finish()} before it: begins nothing new, and gives up what is not sent. */
  @Override
  public void close() {
    if (!over) {
      over = true;
      linger.close();
      sending.abandon();
    }
  }

  private void add(Object message) throws InterruptedException {
    byte[] json;
    try {
      json = MessageJson.quick(message);
    } catch (IllegalArgumentException e) {
      byte[] text = String.valueOf(message).getBytes(StandardCharsets.UTF_8);
      sending.refuse(number, MessageJson.NONE, text);
      return;
    }
    sending.add(json, 0, json.length, number);
  }

  private void uninterrupted(Step step) {
    try {
      step.run();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw stopped(e);
    }
  }

  private NotOverException stopped(Exception thrown) {
    String next = ObjectSource.rest(sending.checkpoint());
    return SendRun.stopped("messages", next, sending, stop, thrown);
  }

  /** A step that waits. */
  private interface Step {
    void run() throws InterruptedException;
  }
}

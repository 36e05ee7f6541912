package io.github.aepdsl.ingest;

import io.github.aepdsl.ingest.BatchOutcome.Failure;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.internal.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Brings batches to their end: each message is taken, or a dead letter. Thread safe. */
final class Delivery {

  private static final String TIME_IS_UP = ", until the time was up";

  private final InletAddress address;
  private final SendSettings settings;
  private final Pace pace;
  private final Window window;
  private final Tally tally;
  private final DeadLetters letters;
  private final StopSign stop;

  Delivery(
      InletAddress address,
      SendSettings settings,
      Window window,
      Tally tally,
      DeadLetters letters,
      StopSign stop) {
    this.address = address;
    this.settings = settings;
    this.pace = settings.pace(address.http().timing().sleeper());
    this.window = window;
    this.tally = tally;
    this.letters = letters;
    this.stop = stop;
  }

  /**
   * Sends a batch, what is left of it again, and so on.
   *
   * @return whether all of its messages have an end; not so when the sending is stopped
   */
  boolean deliver(MessageBatch batch) throws InterruptedException {
    Patience patience =
        new Patience(address.http(), settings.patience(address.http()), settings.random());
    while (batch.count() > 0 && !stop.isAsked()) {
      pace.take(batch.count());
      Reply reply = send(batch);
      Verdict verdict = Verdict.of(reply, batch.count());
      switch (verdict.kind()) {
        case JUDGED -> judge(batch, verdict);
        case STOP -> stop.ask(address.http().answers().failure(reply));
        case AGAIN -> {}
        case SMALLER -> {
          Optional<MessageBatch> rest = smaller(batch, verdict);
          if (rest.isPresent()) {
            return deliver(batch) && deliver(rest.get());
          }
          continue;
        }
      }
      if (batch.count() > 0 && !stop.isAsked()) {
        again(batch, verdict, patience, reply);
      }
    }
    return batch.count() == 0;
  }

  private Reply send(MessageBatch batch) {
    Timing timing = address.http().timing();
    Instant begin = timing.now();
    tally.requested();
    Reply reply = address.batch(batch.body(), settings.compressed());
    if (reply.isSuccess()) {
      window.answered(Duration.between(begin, timing.now()));
    } else if (reply.hasStatus(429) || reply.hasStatus(503)) {
      window.overrun();
    }
    return reply;
  }

  /** Keeps what may be taken at another try. */
  private void judge(MessageBatch batch, Verdict verdict) {
    BitSet left = new BitSet(batch.count());
    for (Failure failure : verdict.failures()) {
      if (failure.passes()) {
        left.set(failure.index());
      } else {
        fail(batch, failure.index(), failure.reason(), "");
      }
    }
    tally.accepted(batch.count() - verdict.failures().size());
    batch.keep(left);
  }

  private void again(MessageBatch batch, Verdict verdict, Patience patience, Reply reply)
      throws InterruptedException {
    if (patience.wait(reply)) {
      tally.retried(batch.count());
      if (verdict.open() && batch.mayHaveArrived()) {
        tally.maybeTwice(batch.count());
      }
      return;
    }
    List<Failure> last = verdict.failures().stream().filter(Failure::passes).toList();
    for (int i = 0; i < batch.count(); i++) {
      String words = last.isEmpty() ? verdict.reason() : last.get(i).reason();
      fail(batch, i, words + TIME_IS_UP, ": " + patience.tries() + " tries");
    }
    batch.keep(new BitSet());
  }

  /** Drops what is no JSON, or else halves it; returns the other half, if there is one. */
  private Optional<MessageBatch> smaller(MessageBatch batch, Verdict verdict) {
    BitSet sound = sound(batch);
    if (sound.cardinality() < batch.count()) {
      batch.keep(sound);
      return Optional.empty();
    }
    if (batch.count() > 1) {
      return Optional.of(batch.secondHalf());
    }
    fail(batch, 0, verdict.reason(), "");
    batch.keep(new BitSet());
    return Optional.empty();
  }

  private BitSet sound(MessageBatch batch) {
    BitSet sound = new BitSet(batch.count());
    for (int i = 0; i < batch.count(); i++) {
      try {
        Json.parse(batch.message(i));
        sound.set(i);
      } catch (IllegalArgumentException e) {
        letters.text(batch.number(i), MessageJson.NONE, batch.message(i));
        tally.failed(MessageJson.NONE);
      }
    }
    return sound;
  }

  /** The letter says more than what is counted, and begins with it. */
  private void fail(MessageBatch batch, int index, String reason, String more) {
    letters.message(batch.number(index), reason + more, batch.message(index));
    tally.failed(reason);
  }
}

package io.github.aepdsl.ingest;

import io.github.aepdsl.error.NotOverException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.show.Display;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sends all that a source has, shows how far it is, and says how to go on when it is stopped.
 *
 * @param display where it is shown how far it is
 */
record SendRun(SendPlan plan, MessageSource source, Display display) {

  /**
   * Sends all of it.
   *
   * @throws NotOverException when it is stopped, by somebody or by what makes it useless to go on
   */
  SendResult whole() {
    return from(Checkpoint.NONE, Optional.empty());
  }

  /**
   * Sends what another sending left, and says so.
   *
   * @throws NotOverException when it is stopped, by somebody or by what makes it useless to go on
   */
  SendResult rest(Checkpoint start) {
    return from(start, Optional.of(new Resumed(start, !plan.keyPath().isEmpty())));
  }

  private SendResult from(Checkpoint start, Optional<Resumed> resumed) {
    String name = source.name() + resumed.map(from -> " " + from.from()).orElse("");
    Timing timing = plan.address().http().timing();
    Instant begin = timing.now();
    StopSign stop = new StopSign();
    Sending sending = new Sending(plan, stop, start);
    try (SendProgress progress = new SendProgress(display, name, source, sending.tally(), timing)) {
      progress.start();
      source.feed(sending, start);
      sending.finish();
    } catch (InterruptedException e) {
      sending.abandon();
      Thread.currentThread().interrupt();
      throw stopped(sending, stop, e);
    } catch (RuntimeException | Error e) {
      sending.abandon();
      throw e;
    }
    if (stop.isAsked()) {
      throw stopped(sending, stop, stop.cause().orElse(null));
    }
    source
        .changed()
        .ifPresent(
            how -> {
              throw new NotOverException(how, null);
            });
    if (source.hasGrown()) {
      throw grown(sending);
    }
    Optional<Path> replayed = source.putAway(); // before its checkpoint: nothing is replayed twice
    plan.checkpoint().ifPresent(CheckpointFile::delete);
    Duration time = Duration.between(begin, timing.now());
    return sending.tally().result(sending.letters(), time, resumed, replayed);
  }

  private NotOverException grown(Sending sending) {
    String ended = SendResult.messages(sending.tally().ended());
    return new NotOverException(
        Problem.of(
                "something was added to %s meanwhile; %s came to an end"
                    .formatted(source.name(), ended))
            .trying(source.next(sending.checkpoint())),
        null);
  }

  private NotOverException stopped(Sending sending, StopSign stop, Exception thrown) {
    String next = source.next(sending.checkpoint());
    return stopped(source.name(), next, sending, stop, thrown);
  }

  /** Says how far a sending came and how to go on. */
  static NotOverException stopped(
      String name, String next, Sending sending, StopSign stop, Exception thrown) {
    List<String> why =
        stop.cause().map(e -> String.valueOf(e.getMessage()).lines().toList()).orElse(List.of());
    String how =
        String.format(
            Locale.ROOT,
            "sending %s was stopped when %s had %s%s",
            name,
            SendResult.messages(sending.tally().ended()),
            sending.tally().ended() == 1 ? "its end" : "their end",
            why.isEmpty() ? "" : ":");
    Problem problem = Problem.of(how);
    for (String line : why) {
      problem = problem.below(line);
    }
    Optional<Path> letters = sending.letters().file();
    if (letters.isPresent()) {
      problem = problem.below("dead letters so far: " + letters.get());
    }
    return new NotOverException(problem.trying(next), thrown);
  }
}

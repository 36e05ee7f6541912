package io.github.aepdsl.ingest;

import io.github.aepdsl.ingest.BatchOutcome.Failure;
import io.github.aepdsl.internal.answer.Loss;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.answer.Statuses;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reply means for the batch that it is about.
 *
 * @param kind what to do
 * @param reason why, in words
 * @param failures the messages that were not taken, where the inlet judged each
 * @param open whether the messages may have arrived although they go out again
 */
record Verdict(Kind kind, String reason, List<Failure> failures, boolean open) {

  /** What to do. */
  enum Kind {
    /** Each message has its own answer. */
    JUDGED,
    /** The same batch again, later. */
    AGAIN,
    /** The batch in parts, to find the message at fault or because it is too large. */
    SMALLER,
    /** Nothing more: no message of any batch would be taken. */
    STOP
  }

  /** Said before anything was taken: the inlet had no time, or did not get all of the request. */
  private static final Set<Integer> REFUSED_WHOLE =
      Set.of(Statuses.TIMED_OUT, Statuses.TOO_MANY, Statuses.UNAVAILABLE);

  static Verdict of(Reply reply, int count) {
    return reply.either(answer -> answered(answer, count), Verdict::lost);
  }

  private static Verdict answered(Reply.Answer answer, int count) {
    int status = answer.status();
    if (answer.isSuccess()) {
      Optional<List<Failure>> failures = BatchOutcome.failures(answer.body(), count);
      return failures
          .map(each -> new Verdict(Kind.JUDGED, "", each, false))
          .orElseGet(() -> again(status + " without a word on the messages", true));
    }
    if (status == 400 || status == 413) {
      return new Verdict(Kind.SMALLER, status + " for the request", List.of(), false);
    }
    return Statuses.isWorthARepeat(status)
        ? again(String.valueOf(status), !REFUSED_WHOLE.contains(status))
        : new Verdict(Kind.STOP, String.valueOf(status), List.of(), false);
  }

  private static Verdict lost(Reply.NoAnswer lost) {
    Loss loss = lost.loss();
    boolean passes = loss.isPassing() || loss == Loss.LATE || loss == Loss.TLS;
    return passes
        ? again("no answer", lost.isOpen())
        : new Verdict(Kind.STOP, "no answer", List.of(), lost.isOpen());
  }

  private static Verdict again(String reason, boolean open) {
    return new Verdict(Kind.AGAIN, reason, List.of(), open);
  }
}

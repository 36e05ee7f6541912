package io.github.aepdsl.emulator.fault;

import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Sleeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What a fault does to one request. Immutable.
 *
 * @param works whether the work is done although its answer is not given
 */
record Effect(
    boolean expiresTokens,
    Duration delay,
    boolean works,
    boolean cuts,
    StagedAnswer answer,
    boolean halves,
    Duration slowness) {

  static final Effect NONE =
      new Effect(false, Duration.ZERO, false, false, StagedAnswer.NONE, false, Duration.ZERO);

  Effect withExpiredTokens() {
    return new Effect(true, delay, works, cuts, answer, halves, slowness);
  }

  Effect withDelay(Duration duration) {
    return new Effect(expiresTokens, duration, works, cuts, answer, halves, slowness);
  }

  Effect withWork(boolean done) {
    return new Effect(expiresTokens, delay, done, cuts, answer, halves, slowness);
  }

  Effect withCut(boolean cut) {
    return new Effect(expiresTokens, delay, works, cut, answer, halves, slowness);
  }

  Effect withAnswer(StagedAnswer staged) {
    return new Effect(expiresTokens, delay, works, cuts, staged, halves, slowness);
  }

  Effect withHalf() {
    return new Effect(expiresTokens, delay, works, cuts, answer, true, slowness);
  }

  Effect withSlowness(Duration duration) {
    return new Effect(expiresTokens, delay, works, cuts, answer, halves, duration);
  }

  /** Waits, works where it should, and gives the answer that the fault asks for. */
  Outcome play(
      Runnable expireTokens, Sleeper sleeper, Supplier<Outcome> work, IntFunction<Response> words) {
    if (expiresTokens) {
      expireTokens.run();
    }
    if (!waits(sleeper)) {
      return new Outcome.Cut();
    }
    boolean replaces = cuts || answer.isSet();
    Outcome worked = works || !replaces ? work.get() : new Outcome.Cut();
    if (cuts) {
      return new Outcome.Cut();
    }
    return spoiled(answer.isSet() ? new Outcome.Whole(answer.response(words)) : worked);
  }

  private Outcome spoiled(Outcome outcome) {
    Outcome sent = halves ? outcome.map(Response::halved) : outcome;
    return !slowness.isZero() && sent instanceof Outcome.Whole whole
        ? new Outcome.Trickle(whole.response(), slowness)
        : sent;
  }

  private boolean waits(Sleeper sleeper) {
    try {
      if (!delay.isZero()) {
        sleeper.sleep(delay);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public String toString() {
    List<String> words = new ArrayList<>();
    say(expiresTokens, "expires all tokens", words);
    say(!delay.isZero(), "waits " + delay.toMillis() + " ms", words);
    say(works, "does the work", words);
    if (cuts) {
      words.add("cuts the connection");
    } else {
      words.addAll(answer.words());
      say(halves, "cuts the body in half", words);
      say(!slowness.isZero(), "takes " + slowness.toMillis() + " ms to send the body", words);
    }
    return words.isEmpty() ? "does nothing yet" : String.join(", ", words);
  }

  private static void say(boolean condition, String what, List<String> words) {
    if (condition) {
      words.add(what);
    }
  }
}

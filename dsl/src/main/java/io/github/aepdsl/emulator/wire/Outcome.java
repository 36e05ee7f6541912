package io.github.aepdsl.emulator.wire;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * What becomes of a request: mostly an answer, but a staged fault may do worse. Says what is to
 * happen on the connection; the server does it. Immutable.
 */
public sealed interface Outcome {

  /** The same outcome with its answer changed, where there is one. */
  Outcome map(UnaryOperator<Response> change);

  /** The answer's status, where there is one. */
  OptionalInt status();

  /** An answer, sent at once. */
  record Whole(Response response) implements Outcome {
    @Override
    public Outcome map(UnaryOperator<Response> change) {
      return new Whole(change.apply(response));
    }

    @Override
    public OptionalInt status() {
      return OptionalInt.of(response.status());
    }
  }

  /** An answer whose body takes this long to be sent. */
  record Trickle(Response response, Duration time) implements Outcome {
    @Override
    public Outcome map(UnaryOperator<Response> change) {
      return new Trickle(change.apply(response), time);
    }

    @Override
    public OptionalInt status() {
      return OptionalInt.of(response.status());
    }
  }

  /** No answer: the connection is lost before a byte of one. */
  record Cut() implements Outcome {
    @Override
    public Outcome map(UnaryOperator<Response> change) {
      return this;
    }

    @Override
    public OptionalInt status() {
      return OptionalInt.empty();
    }
  }
}

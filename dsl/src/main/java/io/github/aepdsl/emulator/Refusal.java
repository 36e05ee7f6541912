package io.github.aepdsl.emulator;

import java.util.function.Function;

/** Thrown where a request is found wanting; rendered in one place, {@link Switchboard}. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, Reply> rendering;

  /** A refusal whose body carries the request's id. */
  Refusal(Function<String, Reply> rendering) {
    super(null, null, false, false);
    this.rendering = rendering;
  }

  Refusal(Reply reply) {
    this(requestId -> reply);
  }

  Reply reply(String requestId) {
    return rendering.apply(requestId);
  }
}

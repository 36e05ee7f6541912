package io.github.aepdsl.emulator.wire;

import java.util.function.Function;

/**
 * Thrown where a request is found wanting; rendered in one place, by the dispatcher. It has no
 * stack trace: it is an answer, no defect.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, Response> rendering;

  /** A refusal whose body carries the request's id. */
  public Refusal(Function<String, Response> rendering) {
    super(null, null, false, false);
    this.rendering = rendering;
  }

  /** A refusal that is always the same. */
  public Refusal(Response response) {
    this(requestId -> response);
  }

  /** The answer that says so. */
  public Response response(String requestId) {
    return rendering.apply(requestId);
  }
}

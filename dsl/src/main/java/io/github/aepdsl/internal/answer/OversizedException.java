package io.github.aepdsl.internal.answer;

import java.io.IOException;

/** An answer is larger than this client reads. */
public final class OversizedException extends IOException {

  private static final long serialVersionUID = 1L;

  public OversizedException(BodyLimit limit) {
    super("the answer is larger than " + (limit.bytes() >> 20) + " MB");
  }
}

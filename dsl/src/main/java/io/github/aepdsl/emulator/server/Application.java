package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Request;

/**
 * What a server serves: it makes requests of bytes, and what becomes of them is decided here.
 * Called by the threads of all its connections at once.
 */
public interface Application {

  /** A new id, asked for as a request begins to arrive. */
  String requestId();

  /** What becomes of a request. */
  Outcome answer(Request request);
}

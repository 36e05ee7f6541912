package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Request;

/** What a server serves. Called by the threads of all its connections. */
public interface Application {

  /** A new id, asked for as a request begins to arrive. */
  String requestId();

  /** What becomes of a request. */
  Outcome answer(Request request);
}

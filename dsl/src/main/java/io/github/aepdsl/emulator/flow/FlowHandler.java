package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.wire.Response;

/**
 * One operation of the Flow Service. Its constructor asks for just the state that it touches; by
 * the time it is called, gateway, content type, sandbox and query parameters are checked. Called by
 * several threads at once.
 */
public interface FlowHandler {

  /**
   * Answers a call.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when the call is not in order
   */
  Response answer(FlowCall call);
}

package io.github.aepdsl.emulator.gateway;

import io.github.aepdsl.emulator.wire.Response;

/**
 * One operation of a service. Its constructor asks for just the state that it touches; by the time
 * it is called, gateway, content type and sandbox are checked. Called by several threads at once.
 */
public interface ServiceHandler {

  /**
   * Answers a call.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when the call is not in order
   */
  Response answer(ServiceCall call);
}

package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Surface;

/** The streaming inlet. It is not behind the gateway: no api key, no organisation header. */
final class InletSurface implements Surface {

  static final String BASE = "/collection";

  @Override
  public String base() {
    return BASE;
  }

  @Override
  public Response failure(int status, String requestId) {
    return status == 401 || status == 403
        ? InletProblem.authorization(status, "The sender is not authorized")
        : InletProblem.of(status, "Data collection", "The inlet answered " + status);
  }
}

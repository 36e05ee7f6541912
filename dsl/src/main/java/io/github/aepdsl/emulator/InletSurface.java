package io.github.aepdsl.emulator;

/** The streaming inlet. It is not behind the gateway: no api key, no organisation header. */
final class InletSurface implements Surface {

  static final String BASE = "/collection";

  @Override
  public String base() {
    return BASE;
  }

  @Override
  public Reply failure(int status, String requestId) {
    return status == 401 || status == 403
        ? Problems.inletAuthorization(status, "The sender is not authorized")
        : Problems.inlet(status, "Data collection", "The inlet answered " + status);
  }
}

package io.github.aepdsl.emulator.wire;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets only requests through that were meant for this machine, so that a web page which rebinds its
 * name to 127.0.0.1 cannot talk to the platform. Safe for use by several threads.
 */
final class LoopbackHost {

  private static final Pattern LOOPBACK =
      Pattern.compile(
          "(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

  /** Nearly every request names the same host. */
  private volatile String lastAllowed = "localhost";

  boolean allows(Request request) {
    Optional<String> host = request.header("Host");
    return host.isPresent() && (host.get().equals(lastAllowed) || isLoopback(host.get()));
  }

  private boolean isLoopback(String host) {
    boolean loopback = LOOPBACK.matcher(host).matches();
    if (loopback) {
      lastAllowed = host;
    }
    return loopback;
  }

  static Response refused() {
    return ProblemBody.of(403, "ForbiddenError", "The Host header must name the loopback address");
  }
}

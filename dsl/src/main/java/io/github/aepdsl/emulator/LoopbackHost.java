package io.github.aepdsl.emulator;

import java.util.regex.Pattern;

/**
 * Lets only requests through that were meant for this machine, so that a web page which rebinds its
 * name to 127.0.0.1 cannot talk to the platform.
 */
final class LoopbackHost {

  private static final Pattern LOOPBACK =
      Pattern.compile(
          "(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

  private LoopbackHost() {}

  static boolean allows(Request request) {
    return request.header("Host").filter(host -> LOOPBACK.matcher(host).matches()).isPresent();
  }

  static Reply refused() {
    return Problems.plain(403, "ForbiddenError", "The Host header must name the loopback address");
  }
}

package io.github.aepdsl.emulator.wire;

import java.nio.charset.StandardCharsets;

/** Requests for tests that need no socket. */
public final class Requests {

  private static final HeaderList LOOPBACK = HeaderList.of("Host", "localhost");

  private Requests() {}

  /** A request without a body, from this machine. */
  public static Request of(String method, String target) {
    return with(method, target, LOOPBACK);
  }

  /** A request with a body, from this machine. */
  public static Request of(String method, String target, String body) {
    Request bare = of(method, target);
    return new Request(
        bare.id(),
        bare.method(),
        bare.path(),
        bare.query(),
        bare.headers(),
        body.getBytes(StandardCharsets.UTF_8),
        false);
  }

  public static Request with(String method, String target, HeaderList headers) {
    int question = target.indexOf('?');
    return new Request(
        "request-1",
        method,
        question < 0 ? target : target.substring(0, question),
        Query.parse(question < 0 ? "" : target.substring(question + 1)),
        headers,
        new byte[0],
        false);
  }
}

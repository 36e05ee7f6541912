package io.github.aepdsl.emulator.wire;

/** Requests for tests that need no socket. */
public final class Requests {

  private static final HeaderList LOOPBACK = HeaderList.of("Host", "localhost");

  private Requests() {}

  /** A request without a body, from this machine. */
  public static Request of(String method, String target) {
    return with(method, target, LOOPBACK);
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

package io.github.aepdsl.emulator.server;

/**
 * The first line of a request.
 *
 * @param path still encoded
 * @param query still encoded; empty when there is none
 * @param keepsAlive whether the protocol version keeps connections open unless told otherwise
 */
record RequestLine(String method, String path, String query, boolean keepsAlive) {

  static RequestLine parse(String line) throws MalformedRequest {
    int first = line.indexOf(' ');
    int last = line.lastIndexOf(' ');
    if (first <= 0 || last == first || !Syntax.isToken(line, 0, first)) {
      throw new MalformedRequest("The request line is not METHOD target HTTP/1.1");
    }
    boolean keepsAlive = keepsAlive(line.substring(last + 1));
    String target = origin(line.substring(first + 1, last));
    if (!Syntax.isTarget(target)) {
      throw new MalformedRequest("The request target is not a path with an optional query");
    }
    int question = target.indexOf('?');
    return new RequestLine(
        line.substring(0, first),
        question < 0 ? target : target.substring(0, question),
        question < 0 ? "" : target.substring(question + 1),
        keepsAlive);
  }

  private static boolean keepsAlive(String version) throws MalformedRequest {
    if (version.equals("HTTP/1.1") || version.equals("HTTP/1.0")) {
      return version.endsWith("1");
    }
    if (version.matches("HTTP/\\d(\\.\\d)?")) {
      throw new MalformedRequest(505, version + " is not spoken here, HTTP/1.1 is");
    }
    throw new MalformedRequest("The request line does not end in HTTP/1.1");
  }

  /** The target without the host that proxies are told in it. */
  private static String origin(String target) {
    int scheme = target.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
    if (scheme < 0) {
      return target;
    }
    int path = target.indexOf('/', scheme);
    return path < 0 ? "/" : target.substring(path);
  }
}

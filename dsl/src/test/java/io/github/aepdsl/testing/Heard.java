package io.github.aepdsl.testing;

import com.sun.net.httpserver.Headers;

/**
 * A request as a {@link ScriptedServer} heard it.
 *
 * @param query undecoded, empty when there is none
 */
public record Heard(String method, String path, String query, Headers headers, String body) {

  /** A header's value, empty when it was not sent. */
  public String header(String name) {
    String value = headers.getFirst(name);
    return value == null ? "" : value;
  }

  /** For example {@code POST /ims/token/v3}. */
  public String line() {
    return method + " " + path;
  }
}

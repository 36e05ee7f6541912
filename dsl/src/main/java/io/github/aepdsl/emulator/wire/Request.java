package io.github.aepdsl.emulator.wire;

import java.util.Optional;

/**
 * A whole request, read to its end so that a refusal never breaks the sender's connection.
 *
 * @param id names it in the answer and in error reports
 * @param method as it was sent, such as {@code GET}
 * @param path still encoded, so that a variable may hold a {@code %2F}
 * @param query the parameters after the path, decoded
 * @param headers as they were sent
 * @param body empty when there is none, and when it is too large
 * @param truncated whether the body was larger than is taken; every route refuses that
 */
public record Request(
    String id,
    String method,
    String path,
    Query query,
    HeaderList headers,
    byte[] body,
    boolean truncated) {

  /** A header that is there and not blank. */
  public Optional<String> header(String name) {
    return headers.first(name).map(String::trim).filter(value -> !value.isEmpty());
  }

  /** Whether the body is declared as this media type, parameters aside. */
  public boolean hasContentType(String type) {
    String value = headers.first(HeaderList.CONTENT_TYPE).orElse("");
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).trim().equalsIgnoreCase(type);
  }
}

package io.github.aepdsl.error;

import java.util.Optional;

/**
 * The answer that an {@link ApiException} is about. Immutable; secrets that were sent are masked in
 * its body.
 *
 * @param method the HTTP method of the call
 * @param path the path below the service's base, such as {@code /connections}
 * @param status the HTTP status
 * @param code Adobe's error code, such as {@code FLOW-1439-404}, if there was one
 * @param requestId the id to name to Adobe's support, if there was one
 * @param body the body as text, its first 64 KB at most, empty when there was none
 */
public record HttpAnswer(
    String method,
    String path,
    int status,
    Optional<String> code,
    Optional<String> requestId,
    String body) {
  /** For example {@code GET /connections -> 404}. */
  @Override
  public String toString() {
    return OneLine.whole(method + " " + OneLine.of(path) + " -> " + status);
  }
}

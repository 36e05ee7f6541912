package io.github.aepdsl.source;

import io.github.aepdsl.error.OneLine;

/**
 * Where {@code curl()} sends a draft's request, as texts. Immutable.
 *
 * @param connectionsUrl the address of the list of connections
 * @param tokenUrl the address of the token service
 * @param clientId the OAuth client, which is also the API key
 * @param orgId the organization, such as {@code 1234@AdobeOrg}
 * @param scopes what the token is asked for
 * @param sampleSecret the embedded platform's published client secret, else empty
 */
public record CurlTarget(
    String connectionsUrl,
    String tokenUrl,
    String clientId,
    String orgId,
    String scopes,
    String sampleSecret) {
  /** The address of the list. */
  @Override
  public String toString() {
    return OneLine.of(connectionsUrl);
  }
}

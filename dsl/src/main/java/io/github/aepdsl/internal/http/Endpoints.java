package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.secret.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a profile's services are and who calls them. Immutable; prints with its secrets masked.
 *
 * @param platform the gateway, such as {@code https://platform.adobe.io}
 * @param ims the token service, such as {@code https://ims-na1.adobelogin.com}
 * @param inlet when present, takes the place of scheme and host of every inlet URL
 * @param clientId the OAuth client, which is also the API key
 * @param clientSecret the OAuth client's secret; may be empty with a ready-made access token
 * @param orgId the organisation, such as {@code 1234@AdobeOrg}
 * @param scopes comma separated, as IMS wants them
 * @param accessToken a ready-made token; when present IMS is never asked
 */
public record Endpoints(
    URI platform,
    URI ims,
    Optional<URI> inlet,
    String clientId,
    Secret clientSecret,
    String orgId,
    String scopes,
    Optional<Secret> accessToken) {

  /**
   * Checks hosts and what goes into headers.
   *
   * @throws ConfigurationException naming every address that is not https (plain http is for
   *     loopback) and every value that cannot stand in a header
   */
  public Endpoints {
    platform = Hosts.withoutSlash(platform);
    ims = Hosts.withoutSlash(ims);
    inlet = inlet.map(Hosts::withoutSlash);
    clientId = clientId.strip();
    orgId = orgId.strip();
    accessToken = accessToken.map(token -> Secret.of(token.reveal().strip()));
    List<Problem> problems = new ArrayList<>();
    Hosts.problem("platform", platform).ifPresent(problems::add);
    Hosts.problem("ims", ims).ifPresent(problems::add);
    inlet.flatMap(uri -> Hosts.problem("inlet", uri)).ifPresent(problems::add);
    Headers.problem("client id", clientId).ifPresent(problems::add);
    Headers.problem("org id", orgId).ifPresent(problems::add);
    accessToken
        .flatMap(token -> Headers.problem("access token", token.reveal()))
        .ifPresent(problems::add);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }

  /** The addresses that are called, each once. */
  public List<URI> addresses() {
    return Stream.concat(Stream.of(platform, ims), inlet.stream()).distinct().toList();
  }

  /** Whether all of them are on this machine, without TLS. */
  boolean isPlain() {
    return addresses().stream().allMatch(address -> "http".equalsIgnoreCase(address.getScheme()));
  }
}

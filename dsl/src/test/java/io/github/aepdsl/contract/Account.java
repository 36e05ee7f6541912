package io.github.aepdsl.contract;

import io.github.aepdsl.config.Configuration;
import io.github.aepdsl.config.Findings;
import io.github.aepdsl.config.Profile;
import io.github.aepdsl.config.Surroundings;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.http.Endpoints;
import java.net.URI;
import java.util.Optional;

/**
 * Where a platform is and who may call it, as values for requests that are written by hand.
 *
 * @param sandbox where connections are made
 */
record Account(
    URI platform,
    URI ims,
    String clientId,
    String clientSecret,
    String orgId,
    String scopes,
    String sandbox) {

  static Account of(LocalPlatform local) {
    return new Account(
        local.platformUrl(),
        local.imsUrl(),
        local.clientId(),
        local.clientSecret(),
        local.orgId(),
        Configuration.defaultScopes(),
        "dev");
  }

  /**
   * That of the configured profile.
   *
   * @throws ConfigurationException when it is no tenant's
   */
  static Account configured() {
    Profile profile =
        Configuration.read(Surroundings.ofProcess(), Optional.empty(), new Findings()).profile();
    return profile
        .endpoints()
        .map(endpoints -> of(endpoints, profile.sandbox()))
        .orElseThrow(
            () -> new ConfigurationException(Problem.of("the profile is the embedded platform")));
  }

  private static Account of(Endpoints endpoints, String sandbox) {
    return new Account(
        endpoints.platform(),
        endpoints.ims(),
        endpoints.clientId(),
        endpoints.clientSecret().reveal(),
        endpoints.orgId(),
        endpoints.scopes(),
        sandbox);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return platform + ", sandbox " + sandbox;
  }
}

package io.github.aepdsl;

import io.github.aepdsl.config.Configuration;
import io.github.aepdsl.config.Findings;
import io.github.aepdsl.config.Profile;
import io.github.aepdsl.config.Surroundings;
import io.github.aepdsl.connection.Workspace;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.internal.api.KnownSandboxes;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.internal.http.Ims;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.resource.AdobePages;
import io.github.aepdsl.resource.Location;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.source.CurlTarget;
import io.github.aepdsl.source.DraftContext;
import java.util.Optional;

/**
 * Opens sessions from the configuration.
 *
 * @param surroundings where configuration is looked for
 * @param platform the embedded platform that local sessions share
 * @param clients the HTTP clients that sessions share
 * @param display where they show how far they are
 */
record Sessions(
    Surroundings surroundings, EmbeddedPlatform platform, SharedClients clients, Display display) {

  /**
   * Opens a session.
   *
   * @param wanted the profile's name; empty for the configured one
   * @throws ConfigurationException naming everything that is wrong with the configuration
   */
  Aep open(Optional<String> wanted) {
    return open(wanted, new Findings());
  }

  /** Opens a session; what was read stays in the findings when it cannot be opened. */
  Aep open(Optional<String> wanted, Findings findings) {
    Configuration configuration = Configuration.read(surroundings, wanted, findings);
    Profile profile = configuration.profile();
    Optional<LocalPlatform> local =
        profile.isLocal()
            ? Optional.of(platform.running(configuration.local(findings)))
            : Optional.empty();
    Endpoints endpoints = profile.endpoints().orElseGet(() -> endpoints(local.orElseThrow()));
    SharedClients.Lease lease = clients.lease(endpoints, configuration.http());
    DraftContext context =
        new DraftContext(
            Workspace.open(
                    location(profile, local.filter(LocalPlatform::isLive).isPresent()),
                    lease.services(),
                    new CatalogNames())
                .showingOn(display),
            curl(endpoints, local),
            new SourceDefaults(configuration)::of);
    return new Aep(profile.name(), findings.settings(), context, local, lease);
  }

  /**
   * Where a session of the configured profile would work; nothing is started or sent.
   *
   * @throws ConfigurationException when the profile cannot be used
   */
  String destination() {
    Configuration configuration =
        Configuration.read(surroundings, Optional.empty(), new Findings());
    return location(configuration.profile(), configuration.local().live()).toString();
  }

  /**
   * Whether the configured profile works in a production sandbox, as far as it is known: by its
   * name, else the service is asked once, but not before it has answered something else.
   *
   * @throws ConfigurationException when the profile cannot be used
   */
  boolean isProduction() {
    Configuration configuration =
        Configuration.read(surroundings, Optional.empty(), new Findings());
    String sandbox = configuration.profile().sandbox();
    return configuration
        .profile()
        .endpoints()
        .filter(
            remote -> KnownSandboxes.isDefault(sandbox) || asked(remote, configuration, sandbox))
        .isPresent();
  }

  private boolean asked(Endpoints remote, Configuration configuration, String sandbox) {
    return clients
        .open(remote, configuration.http())
        .filter(services -> services.http().isAuthenticated())
        .filter(services -> services.sandboxes().isProduction(sandbox))
        .isPresent();
  }

  private static Location location(Profile profile, boolean live) {
    String platform =
        profile
            .endpoints()
            .map(remote -> remote.platform().getAuthority() + " (profile " + profile.name() + ")")
            .orElse(live ? Location.LIVE : Location.LOCAL);
    Optional<AdobePages> pages =
        profile
            .endpoints()
            .flatMap(remote -> profile.pages().map(host -> new AdobePages(host, remote.orgId())));
    return new Location(platform, profile.sandbox(), pages);
  }

  private static Endpoints endpoints(LocalPlatform local) {
    return new Endpoints(
        local.platformUrl(),
        local.imsUrl(),
        Optional.empty(),
        local.clientId(),
        Secret.of(local.clientSecret()),
        local.orgId(),
        Configuration.defaultScopes(),
        Optional.empty());
  }

  private static CurlTarget curl(Endpoints endpoints, Optional<LocalPlatform> local) {
    return new CurlTarget(
        endpoints.platform() + Service.FLOW.path() + Address.CONNECTIONS,
        endpoints.ims() + Ims.PATH,
        endpoints.clientId(),
        endpoints.orgId(),
        endpoints.scopes(),
        local.map(LocalPlatform::clientSecret).orElse(""));
  }
}

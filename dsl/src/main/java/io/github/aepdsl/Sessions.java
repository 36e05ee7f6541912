package io.github.aepdsl;

import com.typesafe.config.Config;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.internal.http.HttpOptions;
import io.github.aepdsl.resource.Workspace;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.source.DraftContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Opens sessions; those of one process share HTTP clients, tokens and the embedded platform. */
final class Sessions {

  private static final Map<Shared, Workspace> WORKSPACES = new ConcurrentHashMap<>();

  private record Shared(String platform, Endpoints endpoints, HttpOptions options) {

    Workspace open(String sandbox) {
      AepHttp http = new AepHttp(endpoints, options, Clock.systemUTC());
      return Workspace.open(platform, sandbox, http, new CatalogNames());
    }
  }

  private Sessions() {}

  /**
   * Opens a session.
   *
   * @throws ConfigurationException naming everything that is wrong with the configuration
   */
  static Aep open(Optional<String> wanted, Surroundings surroundings) {
    return open(wanted, surroundings, new Findings());
  }

  /** Opens a session; what was read stays in the findings when it cannot be opened. */
  static Aep open(Optional<String> wanted, Surroundings surroundings, Findings findings) {
    Config merged = new Layers(surroundings).merged();
    HttpOptions options = HttpSettings.read(merged, findings);
    Profile profile = profile(wanted, merged, surroundings, findings);
    return open(profile, options, merged, findings.settings());
  }

  /**
   * Where a session of the configured profile would work; nothing is started or sent.
   *
   * @throws ConfigurationException when the profile cannot be used
   */
  static String destination(Surroundings surroundings) {
    Config merged = new Layers(surroundings).merged();
    Findings findings = new Findings();
    HttpSettings.read(merged, findings);
    Profile profile = profile(Optional.empty(), merged, surroundings, findings);
    return platformName(profile) + ", sandbox " + profile.sandbox();
  }

  private static Profile profile(
      Optional<String> wanted, Config merged, Surroundings surroundings, Findings findings) {
    findings.problems(KeyCheck.problems(merged));
    String name = wanted.orElseGet(() -> configuredName(merged, findings));
    return new ProfileReader(merged, surroundings, findings).read(name);
  }

  private static String configuredName(Config merged, Findings findings) {
    String name = merged.getString("aep.profile");
    findings.setting("aep.profile", name, Origins.of(merged.getValue("aep.profile")));
    return name;
  }

  private static Aep open(
      Profile profile, HttpOptions options, Config merged, List<Setting> settings) {
    Optional<LocalPlatform> local =
        profile.isLocal() ? Optional.of(LocalPlatforms.shared(merged)) : Optional.empty();
    Endpoints endpoints = profile.endpoints().orElseGet(() -> endpoints(local.orElseThrow()));
    Shared shared = new Shared(platformName(profile), endpoints, options);
    Workspace workspace =
        WORKSPACES
            .computeIfAbsent(shared, first -> first.open(profile.sandbox()))
            .sandbox(profile.sandbox());
    DraftContext context =
        new DraftContext(
            workspace,
            endpoints,
            local.map(LocalPlatform::clientSecret).orElse(""),
            new SourceDefaults(merged)::of);
    return new Aep(profile, settings, context, local);
  }

  private static Endpoints endpoints(LocalPlatform local) {
    return new Endpoints(
        local.platformUrl(),
        local.imsUrl(),
        Optional.empty(),
        local.clientId(),
        Secret.of(local.clientSecret()),
        local.orgId(),
        Layers.reference().getString("aep.profiles.default.scopes"),
        Optional.empty());
  }

  private static String platformName(Profile profile) {
    return profile
        .endpoints()
        .map(endpoints -> endpoints.platform().getAuthority() + " (profile " + profile.name() + ")")
        .orElse("local platform");
  }
}

package io.github.aepdsl.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.secret.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads one profile from the merged configuration and the environment. */
final class ProfileReader {

  private static final URI NONE = URI.create("https://missing.invalid");
  private static final String ADOBE = "platform.adobe.io";
  private static final URI ADOBE_PAGES = URI.create("https://experience.adobe.com");

  private final Config merged;
  private final Surroundings surroundings;
  private final Findings findings;

  /**
   * @param findings what came to light already; all problems are reported together
   */
  ProfileReader(Config merged, Surroundings surroundings, Findings findings) {
    this.merged = merged;
    this.surroundings = surroundings;
    this.findings = findings;
  }

  /**
   * The profile of this name.
   *
   * @throws ConfigurationException naming every missing, misspelt or unusable key
   */
  Profile read(String name) {
    Set<String> names = merged.getObject("aep.profiles").keySet();
    if (!names.contains(name)) {
      findings.problem(unknown(name, names));
      findings.refuseProblems(); // what it lacks is of no interest
    }
    Profile profile = name.equals(Profile.LOCAL) ? local() : remote(name);
    findings.refuseProblems();
    return profile;
  }

  private static Problem unknown(String name, Set<String> names) {
    Problem problem =
        Problem.of("there is no profile '%s'".formatted(name))
            .meant(Suggestion.nearest(name, names));
    return problem.fix().isPresent()
        ? problem.choice("profiles: " + String.join(", ", names))
        : problem.trying(
            "one of %s, or add aep.profiles.%s to ~/.aep/aep.conf"
                .formatted(String.join(", ", names), name));
  }

  private Profile local() {
    SettingsReader reader = reader(merged.getConfig("aep.profiles.local"), Profile.LOCAL);
    return new Profile(
        Profile.LOCAL,
        reader.required("sandbox", "name one of aep.local.sandboxes"),
        Optional.empty(),
        Optional.empty());
  }

  private Profile remote(String name) {
    SettingsReader reader = reader(layered(name), name);
    Optional<Secret> token = reader.text("access-token").map(Secret::of);
    String clientId = reader.required("client-id", "set it, AEP_CLIENT_ID or credentials-file");
    String secret =
        token.isPresent()
            ? reader.text("client-secret").orElse("")
            : reader.required(
                "client-secret", "set it, AEP_CLIENT_SECRET, credentials-file or access-token");
    String org = reader.required("org-id", "set it, AEP_ORG_ID or credentials-file");
    String sandbox = reader.required("sandbox", "set it or AEP_SANDBOX");
    URI platform = reader.uri("platform-url").orElse(NONE);
    URI ims = reader.uri("ims-url").orElse(NONE);
    Optional<URI> inlet = reader.uri("inlet-url");
    String scopes = reader.text("scopes").orElse("");
    Optional<Endpoints> endpoints =
        checked(
            name,
            () ->
                new Endpoints(
                    platform, ims, inlet, clientId, Secret.of(secret), org, scopes, token));
    Optional<URI> pages = reader.uri("ui-url").or(() -> pages(platform));
    return new Profile(name, sandbox, endpoints, pages.map(ProfileReader::withoutSlash));
  }

  /** Only of Adobe's own host it is known. */
  private static Optional<URI> pages(URI platform) {
    return Optional.of(ADOBE_PAGES).filter(any -> ADOBE.equals(platform.getHost()));
  }

  private static URI withoutSlash(URI address) {
    return URI.create(address.toString().replaceFirst("/+$", ""));
  }

  private Optional<Endpoints> checked(String name, Supplier<Endpoints> endpoints) {
    try {
      return Optional.of(endpoints.get());
    } catch (ConfigurationException e) {
      e.problems().forEach(problem -> findings.problem("aep.profiles." + name + ": " + problem));
      return Optional.empty();
    }
  }

  /** Environment over the profile's own keys over its credentials file over the jar's hosts. */
  private Config layered(String name) {
    String path = "aep.profiles." + name;
    Config own = merged.hasPath(path) ? merged.getConfig(path) : ConfigFactory.empty();
    Config hosts = HoconFiles.reference().getConfig("aep.profiles.default");
    // The built-in default profile is in every merge; its values must not hide a credentials file.
    Config written = name.equals("default") ? without(own, hosts) : own;
    Config system = systemProperties(path);
    return system
        .withFallback(Overrides.of(surroundings.environment()))
        .withFallback(written)
        .withFallback(credentials(own))
        .withFallback(hosts);
  }

  private Config systemProperties(String path) {
    Config properties = ConfigFactory.empty();
    for (String key : KeyCheck.PROFILE_KEYS) {
      String value = surroundings.properties().getProperty(path + "." + key);
      if (value != null) {
        properties =
            properties.withFallback(
                ConfigFactory.parseMap(Map.of(key, value), "system property " + path + "." + key));
      }
    }
    return properties;
  }

  private static Config without(Config own, Config hosts) {
    Config written = own;
    for (String key : hosts.root().keySet()) {
      boolean builtIn = own.hasPath(key) && Findings.isBuiltIn(own.getValue(key));
      written = builtIn ? written.withoutPath(key) : written;
    }
    return written;
  }

  private Config credentials(Config own) {
    if (!own.hasPath("credentials-file")) {
      return ConfigFactory.empty();
    }
    String file = own.getString("credentials-file");
    try {
      return CredentialsFile.read(surroundings.file(file));
    } catch (ConfigException e) {
      String origin = Findings.origin(own.getValue("credentials-file"));
      findings.problem(
          "credentials-file %s (%s): %s".formatted(file, origin, Findings.unreadable(e)));
      findings.refuseProblems(); // what it would have filled in is not missing
      return ConfigFactory.empty();
    }
  }

  private SettingsReader reader(Config config, String name) {
    return new SettingsReader(config, "aep.profiles." + name, findings);
  }
}

package io.github.aepdsl.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigValueFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * The credential JSON that the Developer Console lets people download: either of one OAuth
 * server-to-server credential (upper-case keys) or of a whole project.
 */
final class CredentialsFile {

  private static final String CREDENTIALS = "project.workspace.details.credentials";
  private static final String OAUTH = "oauth_server_to_server";

  private CredentialsFile() {}

  /**
   * The file as keys of a profile.
   *
   * @throws ConfigException when it cannot be read or holds no such credential
   */
  static Config read(Path file) {
    Config json =
        ConfigFactory.parseFile(
            file.toFile(),
            ConfigParseOptions.defaults().setSyntax(ConfigSyntax.JSON).setAllowMissing(false));
    return json.hasPath("project") ? project(json, file) : credential(json, file);
  }

  private static Config credential(Config json, Path file) {
    return profile(
        file,
        json.getString("CLIENT_ID"),
        json.getStringList("CLIENT_SECRETS").get(0),
        json.getString("ORG_ID"),
        json.getStringList("SCOPES"));
  }

  private static Config project(Config json, Path file) {
    Config credential =
        json.getConfigList(CREDENTIALS).stream()
            .filter(candidate -> candidate.hasPath(OAUTH))
            .map(candidate -> candidate.getConfig(OAUTH))
            .findFirst()
            .orElseThrow(() -> new ConfigException.Missing(CREDENTIALS + "[]." + OAUTH));
    return profile(
        file,
        credential.getString("client_id"),
        credential.getStringList("client_secrets").get(0),
        json.getString("project.org.ims_org_id"),
        credential.getStringList("scopes"));
  }

  private static Config profile(
      Path file, String clientId, String clientSecret, String orgId, List<String> scopes) {
    String origin = file.toString();
    return ConfigFactory.empty()
        .withValue("client-id", ConfigValueFactory.fromAnyRef(clientId, origin))
        .withValue("client-secret", ConfigValueFactory.fromAnyRef(clientSecret, origin))
        .withValue("org-id", ConfigValueFactory.fromAnyRef(orgId, origin))
        .withValue("scopes", ConfigValueFactory.fromAnyRef(String.join(",", scopes), origin));
  }
}

package io.github.aepdsl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.testing.ConfigFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Profile_ConfigurationTest {

  private static final String COMPLETE =
      """
      aep.profiles.dev {
        client-id = from-file, client-secret = canary-secret, org-id = "A@AdobeOrg"
      }
      """;

  @TempDir Path folder;
  private ConfigFolder configuration;

  @BeforeEach
  void nothingConfigured() {
    configuration = new ConfigFolder(folder);
  }

  @Test
  void isLocalUnlessSomethingSelectsAnother() {
    assertThat(configuration.read(Optional.empty()).profile().isLocal()).isTrue();
  }

  @Test
  void startsFromAdobesHosts() {
    Endpoints endpoints = complete().profile("dev").endpoints().orElseThrow();

    assertThat(endpoints.platform()).hasToString("https://platform.adobe.io");
    assertThat(endpoints.ims()).hasToString("https://ims-na1.adobelogin.com");
    assertThat(endpoints.scopes()).startsWith("openid,AdobeID,");
    assertThat(complete().profile("dev").sandbox()).isEqualTo("prod");
  }

  @Test
  void takesTheStrongestOfSixPlaces() {
    configuration.file("home/.aep/aep.conf", "aep.profiles.dev.client-id = home");
    complete().file("aep.conf", COMPLETE);
    assertThat(clientId()).isEqualTo("from-file");

    configuration.file("named.conf", "aep.profiles.dev.client-id = named");
    configuration.property("config.file", folder.resolve("named.conf").toString());
    assertThat(clientId()).isEqualTo("named");

    configuration.environment("AEP_CLIENT_ID", "environment");
    assertThat(clientId()).isEqualTo("environment");

    configuration.property("aep.profiles.dev.client-id", "property");
    assertThat(clientId()).isEqualTo("property");
  }

  @Test
  void theEnvironmentSelectsIt() {
    complete().environment("AEP_PROFILE", "dev");

    assertThat(configuration.read(Optional.empty()).profile().name()).isEqualTo("dev");
  }

  @Test
  void theLocalOneTakesNothingFromTheEnvironment() {
    configuration.environment("AEP_SANDBOX", "elsewhere").environment("AEP_CLIENT_ID", "x");

    assertThat(configuration.profile("local").sandbox()).isEqualTo("dev");
  }

  @Test
  void namesEverythingThatIsMissingOrMisspeltAtOnce() {
    configuration.file(
        "aep.conf",
        """
        aep.profiles.dev { clientid = x, sandbx = y }
        aep.htp.backoff = 1s
        aep.http.request-timeout = soon
        aep.sources.cassandra.hots = h
        """);

    assertThatThrownBy(() -> configuration.profile("dev"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("did you mean 'client-id'?")
        .hasMessageContaining("did you mean 'sandbox'?")
        .hasMessageContaining("did you mean 'http'?")
        .hasMessageContaining("did you mean 'host'?")
        .hasMessageContaining("aep.conf: 4")
        .hasMessageContaining("must be a duration such as 10s")
        .hasMessageContaining("aep.profiles.dev.client-id is missing")
        .hasMessageContaining("aep.profiles.dev.client-secret is missing")
        .hasMessageContaining("aep.profiles.dev.org-id is missing");
  }

  @Test
  void suggestsTheNearestProfile() {
    assertThatThrownBy(() -> complete().profile("dve"))
        .hasMessageContaining("there is no profile 'dve' - did you mean 'dev'?");
  }

  @Test
  void aReadyMadeTokenNeedsNoClientSecret() {
    configuration.environment("AEP_CLIENT_ID", "c").environment("AEP_ORG_ID", "o@AdobeOrg");
    configuration.environment("AEP_ACCESS_TOKEN", "canary-token");

    assertThat(configuration.profile("default").endpoints().orElseThrow().accessToken())
        .isPresent();
  }

  @Test
  void refusesPlainHttpToAnotherMachine() {
    complete().environment("AEP_PLATFORM_URL", "http://platform.example.com");

    assertThatThrownBy(() -> configuration.profile("dev")).hasMessageContaining("https");
  }

  @Test
  void readsTheDeveloperConsolesCredentialAsItIs() {
    configuration.file(
        "oauth.json",
        """
        {"CLIENT_SECRETS": ["canary-secret"], "ORG_ID": "B@AdobeOrg", "CLIENT_ID": "console",
         "SCOPES": ["openid", "AdobeID"], "TECHNICAL_ACCOUNT_ID": "t"}
        """);
    configuration.file("aep.conf", "aep.profiles.x.credentials-file = oauth.json");

    Endpoints endpoints = configuration.profile("x").endpoints().orElseThrow();

    assertThat(endpoints.clientId()).isEqualTo("console");
    assertThat(endpoints.orgId()).isEqualTo("B@AdobeOrg");
    assertThat(endpoints.scopes()).isEqualTo("openid,AdobeID");
  }

  @Test
  void findsFilesBelowTheHome() {
    configuration
        .file(
            "home/.aep/oauth.json",
            """
            {"CLIENT_SECRETS": ["canary-secret"], "ORG_ID": "B@AdobeOrg", "CLIENT_ID": "console",
             "SCOPES": ["openid"]}
            """)
        .file("home/my.conf", "aep.profiles.x.credentials-file = \"~/.aep/oauth.json\"")
        .property("config.file", "~/my.conf");

    assertThat(configuration.profile("x").endpoints().orElseThrow().clientId())
        .isEqualTo("console");
  }

  @Test
  void knowsThePagesOfAdobesOwnHostOnly() {
    assertThat(complete().profile("dev").pages())
        .contains(URI.create("https://experience.adobe.com"));

    configuration.environment("AEP_PLATFORM_URL", "https://platform-stage.adobe.io");
    assertThat(configuration.profile("dev").pages()).isEmpty();

    configuration.file("aep.conf", COMPLETE + "aep.profiles.dev.ui-url = \"https://ui.example/\"");
    assertThat(configuration.profile("dev").pages()).contains(URI.create("https://ui.example"));
  }

  @Test
  void readsTheDeveloperConsolesProjectAsItIs() {
    configuration.file(
        "project.json",
        """
        {"project": {"org": {"ims_org_id": "C@AdobeOrg"}, "workspace": {"details": {"credentials": [
          {"id": "1", "integration_type": "oauth_server_to_server", "oauth_server_to_server":
            {"client_id": "project", "client_secrets": ["canary-secret"], "scopes": ["openid"]}}
        ]}}}}
        """);
    configuration.file("aep.conf", "aep.profiles.default.credentials-file = project.json");

    Endpoints endpoints = configuration.profile("default").endpoints().orElseThrow();

    assertThat(endpoints.clientId()).isEqualTo("project");
    assertThat(endpoints.scopes()).isEqualTo("openid");
  }

  @Test
  void neverQuotesASecretFromAFileItCannotRead() {
    configuration.file("aep.conf", "aep.profiles.x.client-secret = canary\"secret\" ] {");

    assertThatThrownBy(() -> configuration.profile("x"))
        .hasMessageContaining("syntax error")
        .hasMessageNotContaining("canary");
  }

  @Test
  void masksSecretsInItsSettings() {
    Findings findings = new Findings();

    Configuration.read(complete().surroundings(), Optional.of("dev"), findings);

    assertThat(findings.settings().toString())
        .contains("client-secret", "***", "aep.conf: 2")
        .doesNotContain("canary-secret");
  }

  private ConfigFolder complete() {
    return configuration.file("aep.conf", COMPLETE);
  }

  private String clientId() {
    return configuration.profile("dev").endpoints().orElseThrow().clientId();
  }

  @Test
  void whatABrokenCredentialsFileWouldHaveFilledInIsNotReportedAsMissing() {
    configuration.file("aep.conf", "aep.profiles.x.credentials-file = none.json");

    assertThatThrownBy(() -> configuration.profile("x"))
        .hasMessageContaining("none.json")
        .hasMessageContaining("there is no such file")
        .hasMessageNotContaining("is missing");
  }
}

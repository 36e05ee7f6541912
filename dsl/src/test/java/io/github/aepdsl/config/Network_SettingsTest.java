package io.github.aepdsl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.internal.network.Network;
import io.github.aepdsl.internal.network.ProxyServer;
import io.github.aepdsl.testing.ConfigFolder;
import io.github.aepdsl.testing.TestCa;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Network_SettingsTest {

  private static final URI PLATFORM = URI.create("https://platform.adobe.io");

  @TempDir Path folder;
  private ConfigFolder configuration;

  @BeforeEach
  void aTenant() {
    configuration =
        new ConfigFolder(folder)
            .environment("AEP_CLIENT_ID", "c")
            .environment("AEP_CLIENT_SECRET", "canary-secret")
            .environment("AEP_ORG_ID", "o@AdobeOrg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
  void readsTheVariablesOfCurl(String name) {
    configuration.environment(name, "proxy.example:3128");

    assertThat(proxy()).hasToString("proxy.example:3128");
    assertThat(proxy().setting()).isEqualTo("environment " + name);
  }

  @Test
  void takesThemInTheOrderOfCurl() {
    configuration.environment("ALL_PROXY", "d:1").environment("all_proxy", "c:1");
    assertThat(proxy()).hasToString("c:1");

    configuration.environment("HTTPS_PROXY", "b:1");
    assertThat(proxy()).hasToString("b:1");

    configuration.environment("https_proxy", "a:1");
    assertThat(proxy()).hasToString("a:1");
  }

  @Test
  void takesNoVariableThatIsForPlainHttpOrEmpty() {
    configuration
        .environment("HTTP_PROXY", "plain:1")
        .environment("http_proxy", "plain:1")
        .environment("HTTPS_PROXY", " ");

    assertThat(network().proxy()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aep.http.proxy = \"http://svc:canary-proxy@proxy.example:3128\"",
        "aep.http.proxy { url = \"proxy.example:3128\", user = svc, password = canary-proxy }",
        "aep.http.proxy { url = \"http://a:b@proxy.example:3128\", user = svc,"
            + " password = canary-proxy }",
        "aep.http.proxy { host = proxy.example, port = 3128, user = svc, password = ${?PROXY} }"
      })
  void readsItsOwnKeyInEitherForm(String line) {
    configuration
        .file("aep.conf", line)
        .environment("PROXY", "canary-proxy")
        .environment("HTTPS_PROXY", "other:1");

    assertThat(proxy()).hasToString("proxy.example:3128");
    assertThat(proxy().setting()).startsWith("aep.http.proxy (").endsWith("aep.conf: 1)");
    assertThat(proxy().login()).get().extracting(login -> login.user()).isEqualTo("svc");
    assertThat(proxy().login().get().password().reveal()).isEqualTo("canary-proxy");
  }

  @Test
  void offMeansNoProxyWhateverElseSaysSo() {
    configuration.file("aep.conf", "aep.http.proxy = off").environment("HTTPS_PROXY", "p:1");

    assertThat(network().proxy()).isEmpty();
    assertThat(network().others()).isEmpty();
  }

  @Test
  void asksTheJvmWhenNothingSaysAnything() {
    assertThat(network().others()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no_proxy | localhost,.adobe.io | true",
        "NO_PROXY | adobe.io example.com | true",
        "NO_PROXY | * | true",
        "NO_PROXY | other.io | false"
      })
  void readsWhatNeedsNoProxyFromTheEnvironment(String name, String value, boolean direct) {
    configuration.environment("HTTPS_PROXY", "p:1").environment(name, value);

    assertThat(network().proxyFor(PLATFORM).isEmpty()).isEqualTo(direct);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[adobe.io, x]", "\"x, adobe.io\"", "[\"platform.adobe.io:443\"]"})
  void itsOwnListTakesThePlaceOfTheEnvironments(String list) {
    configuration
        .file("aep.conf", "aep.http.no-proxy = " + list)
        .environment("HTTPS_PROXY", "p:1")
        .environment("NO_PROXY", "other.example");

    assertThat(network().proxyFor(PLATFORM)).isEmpty();
    assertThat(network().proxyFor(URI.create("https://other.example"))).isPresent();
  }

  @Test
  void showsWhereEachSettingComesFromAndNoPassword() {
    configuration
        .environment("HTTPS_PROXY", "http://svc:canary-proxy@proxy.example:3128")
        .environment("no_proxy", "a, b");
    Findings findings = new Findings();

    Configuration.read(configuration.surroundings(), Optional.of("default"), findings);

    assertThat(findings.settings())
        .contains(
            new Setting("aep.http.proxy", "proxy.example:3128 as svc", "environment HTTPS_PROXY"),
            new Setting("aep.http.no-proxy", "a,b", "environment no_proxy"));
    assertThat(findings.settings().toString()).doesNotContain("canary");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aep.http.proxy = \"socks5://canary@proxy:1\" | only proxies that are spoken to by http",
        "aep.http.proxy = \"http://canary:canary@proxy\" | it names no port",
        "aep.http.proxy { host = proxy } | it names no port from 1 to 65535",
        "aep.http.proxy { host = proxy, port = many } | it names no port from 1 to 65535",
        "aep.http.proxy { port = 1 } | it names no host",
        "aep.http.proxy { url = [canary] } | its url is no text",
        "aep.http.proxy = 7 | it names no port",
        "aep.http.proxy { hots = proxy } | did you mean 'host'?",
        "aep.http.proxi = off | did you mean 'proxy'?",
        "aep.http.no-proxy { a = b } | aep.http.no-proxy (",
        "aep.http.trust-store = none.pem | none.pem",
        "aep.http.trust-stor = x | did you mean 'trust-store'?"
      })
  void saysWhatCannotBeUsedAndWhereItStands(String line, String reason) {
    configuration.file("aep.conf", line);

    assertThatThrownBy(this::network)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("aep.conf: 1")
        .hasMessageNotContaining("canary");
  }

  @Test
  void saysWhichVariableCannotBeUsed() {
    configuration.environment("HTTPS_PROXY", "https://canary:canary@proxy:1");

    assertThatThrownBy(this::network)
        .hasMessageContaining("the proxy of environment HTTPS_PROXY: only proxies that are spoken")
        .hasMessageNotContaining("canary");
  }

  @Test
  void nothingOfItConcernsTheEmbeddedPlatform() {
    configuration
        .file("aep.conf", "aep.http { trust-store = none.pem, proxy = nonsense }")
        .environment("HTTPS_PROXY", "socks5://p:1");

    assertThat(configuration.read(Optional.of("local")).http().network()).isEqualTo(Network.DIRECT);
  }

  @ParameterizedTest
  @CsvSource({"ca.pem,'',ca.pem", "home/ca.p12,PKCS12,~/ca.p12", "ca.jks,JKS,ca.jks"})
  void readsTrustedCertificates(String file, String type, String named) {
    write(file, type);
    String store = "aep.http { trust-store = \"%s\", trust-store-password = ${?STORE} }";
    configuration.file("aep.conf", store.formatted(named));
    configuration.environment("STORE", TestCa.PASSWORD);

    assertThat(network().trusted()).containsExactly(TestCa.get().certificate());
  }

  @Test
  void saysThatATrustStoreStaysShut() {
    write("ca.p12", "PKCS12");
    configuration.file(
        "aep.conf", "aep.http { trust-store = ca.p12, trust-store-password = canary-wrong }");

    assertThatThrownBy(this::network)
        .hasMessageContaining("aep.http.trust-store ca.p12 (")
        .hasMessageContaining("aep.conf: 1): the password does not open it")
        .hasMessageNotContaining("canary-wrong");
  }

  @Test
  void twoReadingsAreTheSameNetwork() {
    write("ca.pem", "");
    configuration.file("aep.conf", "aep.http { trust-store = ca.pem, proxy = \"p:1\" }");

    assertThat(network()).isEqualTo(network()).hasSameHashCodeAs(network());
  }

  private void write(String file, String type) {
    configuration.file(file, TestCa.get().pem());
    if (!type.isEmpty()) {
      TestCa.get().store(folder.resolve(file), type);
    }
  }

  private ProxyServer proxy() {
    return network().proxyFor(PLATFORM).orElseThrow();
  }

  private Network network() {
    return configuration.read(Optional.of("default")).http().network();
  }
}

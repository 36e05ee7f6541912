package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Diagnosis.Check;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.CorporateNetwork;
import io.github.aepdsl.testing.RawAnswer;
import io.github.aepdsl.testing.TestCa;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What doctor says of proxies and certificates. */
@Timeout(60)
class Diagnosis_NetworkTest {

  @RegisterExtension final CorporateNetwork office = new CorporateNetwork();
  @TempDir Path folder;
  private Configuration configuration;

  @BeforeEach
  void aTenantBehindAProxy() {
    office.server.always(Adobe.TOKEN, Adobe.token("t-1")).always(Adobe.LIST, Adobe.items());
    configuration =
        new Configuration(folder)
            .environment("AEP_PROFILE", "default")
            .environment("AEP_CLIENT_ID", "c")
            .environment("AEP_CLIENT_SECRET", "canary-secret")
            .environment("AEP_ORG_ID", "o@AdobeOrg")
            .environment("AEP_PLATFORM_URL", "https://platform.example")
            .environment("AEP_IMS_URL", "https://ims.example")
            .environment("HTTPS_PROXY", "http://svc:canary-proxy@127.0.0.1:" + office.proxy.port())
            .file("ca.pem", TestCa.get().pem())
            .file("aep.conf", "aep.http.trust-store = ca.pem");
  }

  @Test
  void saysWhichProxyIsUsedForWhichHostAndWhoVouchesForIt() {
    office.proxy.wanting("svc", "canary-proxy");

    assertThat(checks())
        .allMatch(Check::passed)
        .extracting(Check::what)
        .containsExactly("configuration", "proxy", "TLS", "token", "sandbox");
    assertThat(check("proxy").result())
        .isEqualTo(
            "127.0.0.1:%d (environment HTTPS_PROXY) for platform.example, ims.example"
                .formatted(office.proxy.port()));
    assertThat(check("TLS").result())
        .isEqualTo("trusted: platform.example, ims.example by " + TestCa.NAME);
  }

  @Test
  void saysWhereNoProxyIsUsed() {
    configuration.environment("NO_PROXY", "ims.example");

    assertThat(check("proxy").result())
        .endsWith("(environment HTTPS_PROXY) for platform.example; none for ims.example");
    assertThat(check("TLS").result()).contains("nobody knows the host ims.example");
  }

  @Test
  void stopsAtAProxyThatRefuses() {
    office.proxy.wanting("svc", "another");

    assertThat(checks()).extracting(Check::what).containsExactly("configuration", "proxy");
    assertThat(check("proxy"))
        .returns(false, Check::passed)
        .extracting(Check::result, Check::fix)
        .asString()
        .contains("CONNECT platform.example -> the proxy 127.0.0.1:", "(407)", "aep.http.proxy")
        .doesNotContain("canary");
  }

  @Test
  void namesTheIssuerThatNobodyTrusts() {
    configuration.file("aep.conf", "");

    assertThat(checks()).extracting(Check::what).containsExactly("configuration", "proxy", "TLS");
    assertThat(check("TLS"))
        .returns(false, Check::passed)
        .extracting(Check::result, Check::fix)
        .asString()
        .contains("its certificate is issued by " + TestCa.NAME, "aep.http.trust-store");
  }

  @Test
  void saysThatAVariableForPlainHttpIsOfNoUse() {
    configuration
        .environment("HTTPS_PROXY", "")
        .environment("HTTP_PROXY", "p:1")
        .environment("AEP_PLATFORM_URL", "https://localhost:" + office.front.port())
        .environment("AEP_IMS_URL", "https://localhost:" + office.front.port());

    assertThat(checks()).allMatch(Check::passed);
    assertThat(check("proxy").result())
        .isEqualTo("none; HTTP_PROXY is for plain http, HTTPS_PROXY for https");
  }

  @Test
  void waitsForNoHostThatStaysSilent() {
    configuration.file("aep.conf", "aep.http { trust-store = ca.pem, connect-timeout = 500ms }");
    office.proxy.refusing(RawAnswer.of("").thenWait(java.time.Duration.ofSeconds(30)));

    assertThat(check("proxy").result()).contains("does not answer in time");
  }

  @Test
  void checksNothingOfThatForThisMachine() {
    configuration
        .environment("AEP_PLATFORM_URL", office.server.uri().toString())
        .environment("AEP_IMS_URL", office.server.uri().toString());

    assertThat(checks())
        .extracting(Check::what)
        .containsExactly("configuration", "token", "sandbox");
    assertThat(office.proxy.heard()).isEmpty();
  }

  private Check check(String what) {
    return checks().stream().filter(one -> one.what().equals(what)).findFirst().orElseThrow();
  }

  private List<Check> checks() {
    return Diagnosis.run(configuration.sessions()).checks();
  }
}

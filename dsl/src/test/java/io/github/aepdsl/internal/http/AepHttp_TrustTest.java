package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.network.Certificates;
import io.github.aepdsl.internal.network.Network;
import io.github.aepdsl.internal.network.NoProxy;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.CorporateNetwork;
import io.github.aepdsl.testing.TestCa;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AepHttp_TrustTest {

  @RegisterExtension final CorporateNetwork office = new CorporateNetwork();
  @TempDir Path folder;

  @Test
  void trustsNoCaThatNobodyNamed() {
    assertThat(failure(List.of(), "localhost"))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("no trusted TLS connection to localhost:" + office.front.port())
        .hasMessageContaining("unable to find valid certification path")
        .hasMessageContaining("name the CA's certificate in aep.http.trust-store");
  }

  @Test
  void saysWhoseCertificateItIsThatIsNotTrusted() throws Exception {
    X509Certificate another = another();

    assertThat(failure(List.of(another), "localhost"))
        .hasMessageContaining("its certificate is issued by " + TestCa.NAME);
  }

  @Test
  void trustsAPemFile() throws Exception {
    Path file = folder.resolve("ca.pem");
    Files.writeString(file, "# our CA\n" + TestCa.get().pem() + "\n");

    reads(Certificates.read(file, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PKCS12", "JKS"})
  void trustsAStore(String type) {
    Path file = TestCa.get().store(folder.resolve("ca.store"), type);

    reads(Certificates.read(file, Optional.of(Secret.of(TestCa.PASSWORD))));
  }

  @Test
  void takesNoCertificateOfAnotherHost() {
    AepHttp http =
        CorporateNetwork.http(
            Adobe.endpoints(URI.create("https://other.example")),
            CorporateNetwork.PATIENT.withNetwork(office.network()));

    assertThat(catchThrowableOfType(AepException.class, () -> list(http)))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("no trusted TLS connection to other.example by the proxy 127.0.0.1")
        .hasMessageContaining("No subject alternative DNS name matching other.example found");
  }

  private void reads(List<X509Certificate> trusted) {
    office.server.always(Adobe.TOKEN, Adobe.token("t-1")).always(Adobe.LIST, Adobe.items());

    list(http(trusted, "localhost"));

    assertThat(office.server.heard(Adobe.LIST)).hasSize(1);
  }

  private AepException failure(List<X509Certificate> trusted, String host) {
    return catchThrowableOfType(AepException.class, () -> list(http(trusted, host)));
  }

  private AepHttp http(List<X509Certificate> trusted, String host) {
    URI address = URI.create("https://" + host + ":" + office.front.port());
    Network network = new Network(Optional.empty(), NoProxy.NONE, Optional.empty(), trusted);
    return CorporateNetwork.http(
        Adobe.endpoints(address), CorporateNetwork.PATIENT.withNetwork(network));
  }

  private static void list(AepHttp http) {
    http.answers().document(Adobe.list(http));
  }

  /** One that the JVM knows, and that did not issue the server's certificate. */
  private static X509Certificate another() throws Exception {
    TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
    factory.init((KeyStore) null);
    return ((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers()[0];
  }
}

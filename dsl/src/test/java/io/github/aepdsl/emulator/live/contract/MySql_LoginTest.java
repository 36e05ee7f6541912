package io.github.aepdsl.emulator.live.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Aep;
import io.github.aepdsl.Configuration;
import io.github.aepdsl.connection.TestResult;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What a user reads, whose MySQL takes passwords as MySQL 8 does unless it is told otherwise. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated // whom this JVM trusts is a system property
class MySql_LoginTest {

  private static final String TRUST_STORE = "javax.net.ssl.trustStore";

  private final MySqlServer server = new MySqlServer();
  @TempDir private Path folder;
  private Aep aep;

  @BeforeAll
  void start() throws Exception {
    server.start();
  }

  @BeforeEach
  void open() {
    aep = new Configuration(folder).property("aep.local.data", "live").open();
  }

  @AfterEach
  void trustAsBefore() {
    System.clearProperty(TRUST_STORE);
    System.clearProperty(TRUST_STORE + "Password");
  }

  @AfterAll
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void anotherMachineGetsThePasswordOverTlsOnly() {
    assertThat(login("fresh", "", TestServer.PASSWORD).reason())
        .contains("takes this account's password over TLS only")
        .contains("sslMode=REQUIRED");
  }

  @Test
  void aCertificateThatNobodyKnowsIsNotTrusted() {
    assertThat(login("fresh", "REQUIRED", TestServer.PASSWORD).reason())
        .contains("is not trusted here")
        .contains("-Djavax.net.ssl.trustStore=FILE");
  }

  @Test
  void theCertificateOfATrustedAuthorityLetsThePasswordThrough() throws Exception {
    trust(server.authority());

    assertThat(login("aep", "REQUIRED", TestServer.PASSWORD).reason()).isEmpty();
    assertThat(login("aep", "REQUIRED", "wr0ng").reason()).contains("refuses user 'aep'");
  }

  @Test
  void aCertificateOfAnotherNameIsNoIdentity() throws Exception {
    trust(server.authority());

    assertThat(login("aep", "VERIFY_IDENTITY", TestServer.PASSWORD).reason())
        .contains("hostname verification failed");
  }

  /** LOCALHOST is this machine, which the platform takes for another one. */
  private TestResult login(String user, String sslMode, String password) {
    String tls = sslMode.isEmpty() ? "" : "sslMode=" + sslMode + ";";
    String text = "Server=LOCALHOST;Port=%d;Database=shop;%sUID=%s;PWD=%s";
    return aep.mySql()
        .connectionString(text.formatted(server.port(), tls, user, password))
        .name("x")
        .create()
        .test();
  }

  private void trust(Path authority) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    try (InputStream in = Files.newInputStream(authority)) {
      trusted.setCertificateEntry(
          "mysql", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    Path file = folder.resolve("trusted.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      trusted.store(out, "changeit".toCharArray());
    }
    System.setProperty(TRUST_STORE, file.toString());
    System.setProperty(TRUST_STORE + "Password", "changeit");
  }
}

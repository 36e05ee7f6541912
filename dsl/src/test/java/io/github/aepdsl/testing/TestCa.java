package io.github.aepdsl.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A CA that nobody trusts unless told to, and the certificate of a server that it issued: for
 * {@code platform.example}, {@code ims.example}, {@code localhost} and 127.0.0.1. Made once.
 */
public final class TestCa {

  /** The password of all key and trust stores. */
  public static final String PASSWORD = "canary-store";

  /** The CA's name. */
  public static final String NAME = "CN=Acme Test CA,O=Acme";

  private static final String HOSTS =
      "san=dns:platform.example,dns:ims.example,dns:localhost,ip:127.0.0.1";

  private static final class Holder {
    static final TestCa ONE = new TestCa();
  }

  private final KeyStore keys;

  private TestCa() {
    try {
      Path file = Files.createTempDirectory("test-ca").resolve("keys.p12");
      keytool(file, "-alias", "ca", "-dname", NAME, "-ext", "bc:c");
      keytool(file, "-alias", "server", "-dname", "CN=server", "-signer", "ca", "-ext", HOSTS);
      this.keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static TestCa get() {
    return Holder.ONE;
  }

  /** The CA's own certificate. */
  public X509Certificate certificate() {
    return certificate("ca");
  }

  private X509Certificate serverCertificate() {
    return certificate("server");
  }

  private X509Certificate certificate(String alias) {
    try {
      return (X509Certificate) keys.getCertificate(alias);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The CA's certificate as text. */
  public String pem() {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate().getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a store that holds the CA's certificate. */
  public Path store(Path file, String type) {
    try (OutputStream out = Files.newOutputStream(file)) {
      KeyStore store = empty(type);
      store.setCertificateEntry("ca", certificate());
      store.store(out, PASSWORD.toCharArray());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** TLS as the server speaks it. */
  SSLContext serverTls() throws GeneralSecurityException, IOException {
    KeyStore own = empty("PKCS12");
    Key key = keys.getKey("server", PASSWORD.toCharArray());
    own.setKeyEntry("server", key, PASSWORD.toCharArray(), new Certificate[] {serverCertificate()});
    KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
    factory.init(own, PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(factory.getKeyManagers(), null, null);
    return tls;
  }

  private static KeyStore empty(String type) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(type);
    store.load(null, null);
    return store;
  }

  private static void keytool(Path file, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-validity", "2"));
    command.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor() != 0) {
        throw new IOException("keytool: " + said);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}

package io.github.aepdsl.internal.network;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** Whose certificates are taken: those of the JVM's CAs, and of some more. */
public final class Trust {

  private Trust() {}

  /**
   * TLS that trusts the JVM's CAs, as {@code javax.net.ssl.trustStore} may name them, and these.
   *
   * @throws ConfigurationException when the JVM's own cannot be read
   */
  public static SSLContext with(List<X509Certificate> more) {
    try {
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(null, new TrustManager[] {new TellingTrust(manager(more))}, null);
      return tls;
    } catch (GeneralSecurityException | IOException e) {
      throw broken();
    }
  }

  /** For a JVM that is set up so that it has no TLS. */
  public static ConfigurationException broken() {
    return new ConfigurationException(
        Problem.of("TLS cannot begin, since the JVM's own trust store is not readable")
            .trying("check -Djavax.net.ssl.trustStore, its password and its type"));
  }

  static X509ExtendedTrustManager manager(List<X509Certificate> more)
      throws GeneralSecurityException, IOException {
    X509ExtendedTrustManager own = managerOf(null);
    return more.isEmpty() ? own : managerOf(joined(own, more));
  }

  private static X509ExtendedTrustManager managerOf(KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return Arrays.stream(factory.getTrustManagers())
        .filter(X509ExtendedTrustManager.class::isInstance)
        .map(X509ExtendedTrustManager.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static KeyStore joined(X509ExtendedTrustManager own, List<X509Certificate> more)
      throws GeneralSecurityException, IOException {
    List<X509Certificate> all = new ArrayList<>(more);
    all.addAll(Arrays.asList(own.getAcceptedIssuers()));
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (int i = 0; i < all.size(); i++) {
      store.setCertificateEntry("ca-" + i, all.get(i));
    }
    return store;
  }
}

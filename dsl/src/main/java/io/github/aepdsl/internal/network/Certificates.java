package io.github.aepdsl.internal.network;

import io.github.aepdsl.secret.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads the certificates of a file: PEM, PKCS12 or JKS. */
public final class Certificates {

  private static final String PEM = "-----BEGIN";

  private Certificates() {}

  /**
   * All certificates of a file.
   *
   * @param password of a PKCS12 or JKS file
   * @throws IllegalArgumentException when there are none to be had; says why
   */
  public static List<X509Certificate> read(Path file, Optional<Secret> password) {
    List<X509Certificate> found =
        of(file, password).stream()
            .filter(X509Certificate.class::isInstance)
            .map(X509Certificate.class::cast)
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "it holds no certificate" + (password.isEmpty() ? " that opens without a password" : ""));
    }
    return found;
  }

  private static Collection<? extends Certificate> of(Path file, Optional<Secret> password) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return text.contains(PEM) ? pem(text) : stored(file, password);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("there is no such file", e);
    } catch (CertificateException e) {
      throw new IllegalArgumentException("its PEM text holds something that is no certificate", e);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException(
          e.getCause() instanceof UnrecoverableKeyException
              ? "the password does not open it"
              : "it is neither PEM nor PKCS12 nor JKS, or not readable",
          e);
    }
  }

  private static Collection<? extends Certificate> pem(String text) throws CertificateException {
    return CertificateFactory.getInstance("X.509")
        .generateCertificates(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static List<Certificate> stored(Path file, Optional<Secret> password)
      throws GeneralSecurityException, IOException {
    char[] opening = password.map(secret -> secret.reveal().toCharArray()).orElse(null);
    KeyStore store = KeyStore.getInstance(file.toFile(), opening);
    List<Certificate> all = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.isCertificateEntry(alias)) {
        all.add(store.getCertificate(alias));
      }
    }
    return all;
  }
}

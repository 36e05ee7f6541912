package io.github.aepdsl.internal.network;

import java.security.cert.CertificateException;

/** A host's certificate comes from somebody who is not trusted here. */
public final class UntrustedException extends CertificateException {

  private static final long serialVersionUID = 1L;

  private final String issuer;

  UntrustedException(String issuer, CertificateException cause) {
    super("its certificate is issued by " + issuer + ", who is not trusted here", cause);
    this.issuer = issuer;
  }

  /** Who that is, such as {@code CN=Acme Inspection CA,O=Acme}. */
  public String issuer() {
    return issuer;
  }
}

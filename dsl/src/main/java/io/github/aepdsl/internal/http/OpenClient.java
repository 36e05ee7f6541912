package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.internal.network.ProxyRelay;
import io.github.aepdsl.internal.network.Trust;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The JDK's client with what stands between it and proxies. No redirects, HTTP/1.1 (an upgrade
 * offer on every plain request would be noise), TLS as the JDK verifies it.
 */
record OpenClient(HttpClient http, ProxyRelay relay) implements AutoCloseable {

  /**
   * On plain loopback the client's own thread does the little that there is to do: handing it to a
   * pool takes as long as the whole exchange. With TLS that little is a handshake, which would keep
   * that thread from all other calls.
   *
   * @param plain whether it only talks to this machine, without TLS
   * @throws ConfigurationException when the JVM is set up so that it has no TLS
   */
  static OpenClient open(HttpOptions options, boolean plain) {
    ProxyRelay relay = new ProxyRelay(options.network(), options.connectTimeout());
    try {
      HttpClient.Builder builder = builder(options).proxy(relay);
      return new OpenClient((plain ? builder.executor(Runnable::run) : builder).build(), relay);
    } catch (UncheckedIOException e) {
      throw Trust.broken();
    }
  }

  private static HttpClient.Builder builder(HttpOptions options) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .connectTimeout(options.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1);
    List<X509Certificate> trusted = options.network().trusted();
    return trusted.isEmpty() ? builder : builder.sslContext(Trust.with(trusted));
  }

  /** Closes the client where the JDK can (21 and later); calls that still run end first. */
  @Override
  public void close() {
    try {
      if ((Object) http instanceof AutoCloseable closeable) {
        closeable.close();
      }
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP client does not close", e);
    } finally {
      relay.close();
    }
  }
}

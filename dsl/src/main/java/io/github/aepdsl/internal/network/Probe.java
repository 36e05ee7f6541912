package io.github.aepdsl.internal.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Tries whether a host can be reached, without asking it anything.
 *
 * @param network how hosts are reached
 * @param timeout for each connection
 */
public record Probe(Network network, Duration timeout) {

  /**
   * Connects to an address, by the proxy that leads there, if any.
   *
   * @throws IOException when that is not possible
   */
  public void connect(URI address) throws IOException {
    connected(address).close();
  }

  /**
   * Makes a TLS connection to an address.
   *
   * @return who issued its certificate
   * @throws IOException when that is not possible, or the certificate is not trusted
   */
  public String issuer(URI address) throws IOException {
    Socket plain = connected(address);
    Deadline deadline = new Deadline(plain, timeout);
    try (deadline;
        SSLSocket secure = secure(plain, address)) {
      secure.startHandshake();
      return ((X509Certificate) secure.getSession().getPeerCertificates()[0])
          .getIssuerX500Principal()
          .getName();
    } catch (IOException e) {
      if (deadline.isOver()) {
        throw new SocketTimeoutException("the handshake stalled");
      }
      throw e;
    }
  }

  private SSLSocket secure(Socket plain, URI address) throws IOException {
    SSLSocket secure =
        (SSLSocket)
            Trust.with(network.trusted())
                .getSocketFactory()
                .createSocket(plain, name(address), Network.port(address), true);
    SSLParameters checked = secure.getSSLParameters();
    checked.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(checked);
    return secure;
  }

  private Socket connected(URI address) throws IOException {
    Optional<ProxyServer> proxy = network.proxyFor(address);
    if (proxy.isPresent()) {
      return Tunnel.open(proxy.get(), Network.target(address), timeout);
    }
    Socket socket = new Socket(Proxy.NO_PROXY);
    socket.connect(
        new InetSocketAddress(name(address), Network.port(address)), Deadline.millis(timeout));
    return socket;
  }

  private static String name(URI address) {
    return address.getHost().replaceAll("[\\[\\]]", "");
  }
}

package io.github.aepdsl.internal.network;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * How hosts are reached. Immutable.
 *
 * @param proxy the proxy for all hosts but some, if one is configured
 * @param direct the hosts that are reached without a proxy
 * @param others asked where none is configured, such as the JVM's own; empty for no proxy at all
 * @param trusted certificates of CAs that are trusted besides the JVM's own
 */
public record Network(
    Optional<ProxyServer> proxy,
    NoProxy direct,
    Optional<ProxySelector> others,
    List<X509Certificate> trusted) {

  /** No proxy, and the JVM's own CAs. */
  public static final Network DIRECT =
      new Network(Optional.empty(), NoProxy.NONE, Optional.empty(), List.of());

  private static final String JVM = "the JVM's proxy selector (https.proxyHost)";
  private static final int HTTPS = 443;

  public Network {
    trusted = List.copyOf(trusted);
  }

  /** The proxy that leads to an address, if any; never one to this machine. */
  public Optional<ProxyServer> proxyFor(URI address) {
    String host = address.getHost();
    if (host == null || Loopback.is(host) || direct.covers(host, port(address))) {
      return Optional.empty();
    }
    return proxy.or(() -> others.flatMap(selector -> selected(selector, address)));
  }

  /** Host and port of an address, as a proxy is asked for them. */
  static String target(URI address) {
    return address.getHost() + ":" + port(address);
  }

  /** The port of an address, 443 when it names none. */
  static int port(URI address) {
    return address.getPort() < 0 ? HTTPS : address.getPort();
  }

  private static Optional<ProxyServer> selected(ProxySelector selector, URI address) {
    return selector.select(address).stream()
        .findFirst()
        .filter(first -> first.type() == Proxy.Type.HTTP)
        .map(first -> (InetSocketAddress) first.address())
        .map(at -> new ProxyServer(at.getHostString(), at.getPort(), Optional.empty(), JVM));
  }
}

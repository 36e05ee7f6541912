package io.github.aepdsl.internal.network;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * One call's way to its host. A call by a proxy carries a ticket in a header, by which the relay
 * knows it as one of ours; the JDK gives that header to proxies only.
 */
public final class Passage implements AutoCloseable {

  /** The way without a proxy. */
  public static final Passage DIRECT = new Passage(Optional.empty(), "", "", ticket -> {});

  /** The header that holds the ticket. */
  static final String HEADER = "Proxy-Authorization";

  private static final String SCHEME = "Ticket ";

  /** Hears that the call is over. */
  interface Gate {
    void shut(String ticket);
  }

  private final Optional<ProxyServer> proxy;
  private final String target;
  private final String ticket;
  private final Gate gate;
  private volatile ProxyException failure;

  private Passage(Optional<ProxyServer> proxy, String target, String ticket, Gate gate) {
    this.proxy = proxy;
    this.target = target;
    this.ticket = ticket;
    this.gate = gate;
  }

  static Passage by(ProxyServer proxy, String target, Gate gate) {
    return new Passage(Optional.of(proxy), target, SCHEME + UUID.randomUUID(), gate);
  }

  /** The proxy that it leads through, if any. */
  public Optional<ProxyServer> proxy() {
    return proxy;
  }

  /** The headers that the call must carry, names and values in turn. */
  public String[] headers() {
    return ticket.isEmpty() ? new String[0] : new String[] {HEADER, ticket};
  }

  /** What a failure was really about: the proxy's own words when it did not let the call pass. */
  public IOException reason(IOException seen) {
    ProxyException own = failure;
    failure = null;
    return own == null ? seen : own;
  }

  @Override
  public void close() {
    gate.shut(ticket);
  }

  String ticket() {
    return ticket;
  }

  /**
   * A connection to the call's host, and to no other.
   *
   * @throws ProxyException when the proxy opens none; the call will know it, too
   */
  Socket tunnel(Duration timeout) throws ProxyException {
    try {
      return Tunnel.open(proxy.orElseThrow(), target, timeout);
    } catch (ProxyException e) {
      failure = e;
      throw e;
    }
  }
}

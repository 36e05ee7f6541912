package io.github.aepdsl.internal.network;

import java.util.Optional;

/**
 * A proxy that opens tunnels by CONNECT. Immutable; prints without its login.
 *
 * @param host its name or address
 * @param port its TCP port
 * @param login who may use it, if it asks
 * @param setting what says that it is to be used, such as {@code environment HTTPS_PROXY}
 */
public record ProxyServer(String host, int port, Optional<ProxyLogin> login, String setting) {

  /** For example {@code proxy.acme.example:3128}. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}

package io.github.aepdsl.internal.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens connections to hosts through a proxy. */
final class Tunnel {

  private Tunnel() {}

  /**
   * A connection whose other end is the target.
   *
   * @param target host and port, such as {@code platform.adobe.io:443}
   * @throws ProxyException when the proxy does not open it in time
   */
  static Socket open(ProxyServer proxy, String target, Duration timeout) throws ProxyException {
    Socket socket = new Socket(Proxy.NO_PROXY);
    try (Deadline deadline = new Deadline(socket, timeout)) {
      ask(socket, proxy, target, deadline, timeout);
      return socket;
    } catch (ProxyException e) {
      Deadline.closeQuietly(socket);
      throw e;
    }
  }

  private static void ask(
      Socket socket, ProxyServer proxy, String target, Deadline deadline, Duration timeout)
      throws ProxyException {
    try {
      socket.connect(new InetSocketAddress(proxy.host(), proxy.port()), Deadline.millis(timeout));
      socket.setTcpNoDelay(true);
      socket.getOutputStream().write(request(proxy, target).bytes());
      check(HttpHead.read(socket.getInputStream()), proxy, target);
    } catch (ProxyException e) {
      throw e;
    } catch (UnknownHostException e) {
      throw ProxyException.silent(proxy, target, "is a host that nobody knows", e);
    } catch (IOException e) {
      boolean late = deadline.isOver() || e instanceof SocketTimeoutException;
      String what =
          late ? "does not answer in time" : "cannot be reached, or does not answer as a proxy";
      throw ProxyException.silent(proxy, target, what, e);
    }
  }

  private static HttpHead request(ProxyServer proxy, String target) {
    List<String> headers = new ArrayList<>(List.of("Host: " + target));
    proxy
        .login()
        .ifPresent(login -> headers.add("Proxy-Authorization: " + login.authorization().reveal()));
    return new HttpHead("CONNECT " + target + " HTTP/1.1", headers);
  }

  private static void check(HttpHead answer, ProxyServer proxy, String target) throws IOException {
    int status = answer.status().orElseThrow(() -> new IOException("that is no HTTP"));
    if (status / 100 != 2 || isPage(answer)) {
      throw ProxyException.refused(
          proxy, target, status, answer.all("Proxy-Authenticate").toList());
    }
  }

  /** Such as the log-in page of a hotel: behind a tunnel's head there is no page. */
  private static boolean isPage(HttpHead answer) {
    Optional<String> type = answer.header("Content-Type");
    return type.filter(text -> text.startsWith("text/html")).isPresent()
        && !answer.header("Content-Length").equals(Optional.of("0"));
  }
}

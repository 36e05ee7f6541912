package io.github.aepdsl.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A proxy on loopback: opens tunnels and forwards plain requests, all to one port of this machine,
 * whatever host they name. It may want a login, and may refuse in any way.
 *
 * <pre>{@code
 * @RegisterExtension final TestProxy proxy = TestProxy.to(front.port());
 * proxy.wanting("svc", "pass").refusing(RawAnswer.of("HTTP/1.1 403 No\r\n\r\n"));
 * }</pre>
 */
public final class TestProxy implements EndsWithTest {

  private static final RawAnswer LOGIN_WANTED =
      RawAnswer.of(
          "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
              + "Content-Type: text/html\r\nContent-Length: 14\r\n\r\n<html>who?</html");

  private final ServerSocket listener;
  private final int port;
  private final Sockets sockets = new Sockets();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private volatile Optional<String> login = Optional.empty();
  private final Queue<RawAnswer> once = new ConcurrentLinkedQueue<>();
  private volatile Optional<RawAnswer> always = Optional.empty();

  private TestProxy(ServerSocket listener, int port) {
    this.listener = listener;
    this.port = port;
    sockets.accept(listener, this::serve);
  }

  /** One that leads to a port. */
  public static TestProxy to(int port) {
    try {
      return new TestProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets nobody else through from now on. */
  public TestProxy wanting(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    login = Optional.of("Basic " + Base64.getEncoder().encodeToString(both));
    return this;
  }

  /** Answers everybody so from now on. */
  public TestProxy refusing(RawAnswer answer) {
    always = Optional.of(answer);
    return this;
  }

  /** Answers the next one so. */
  public TestProxy refusingNext(RawAnswer answer) {
    once.add(answer);
    return this;
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** The heads of all requests so far, as they came. */
  public List<String> heard() {
    return heard;
  }

  @Override
  public void close() {
    sockets.close();
  }

  private void serve(Socket client) throws IOException, InterruptedException {
    String head = Sockets.head(client.getInputStream());
    heard.add(head);
    Optional<RawAnswer> refusal = Optional.ofNullable(once.poll()).or(() -> always);
    if (refusal.isPresent()) {
      refusal.get().play(client.getOutputStream());
    } else if (login
        .filter(wanted -> !head.contains("Proxy-Authorization: " + wanted))
        .isPresent()) {
      LOGIN_WANTED.play(client.getOutputStream());
    } else {
      Socket server = new Socket("127.0.0.1", port);
      if (head.startsWith("CONNECT ")) {
        client.getOutputStream().write("HTTP/1.1 200 Go\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      } else {
        server.getOutputStream().write(forwarded(head).getBytes(StandardCharsets.ISO_8859_1));
      }
      sockets.join(client, server);
    }
  }

  /** The request as its server wants it: without a host in its first line. */
  private static String forwarded(String head) {
    String address = head.split(" ")[1];
    return head.replace(address, URI.create(address).getRawPath());
  }
}

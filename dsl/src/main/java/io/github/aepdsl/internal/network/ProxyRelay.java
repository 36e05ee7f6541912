package io.github.aepdsl.internal.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between the JDK's client and the proxies, on loopback, and opens the tunnels itself. Left
 * alone, the JDK sends no password into a tunnel unless a system property allows it to the whole
 * JVM before the first client is made, and it keeps a proxy's answer to itself. What goes through
 * is TLS from end to end. Nothing listens before the first call that needs a proxy. Thread safe.
 */
public final class ProxyRelay extends ProxySelector implements AutoCloseable {

  private static final List<Proxy> NONE = List.of(Proxy.NO_PROXY);

  private final Network network;
  private final Duration timeout;
  private final Map<String, Passage> passages = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool(ProxyRelay::daemon);
  private ServerSocket listener;

  /**
   * For one client.
   *
   * @param timeout for opening a tunnel
   */
  public ProxyRelay(Network network, Duration timeout) {
    this.network = network;
    this.timeout = timeout;
  }

  /** The way to an address, to be closed when the call is over. */
  public Passage passage(URI address) {
    return network.proxyFor(address).map(proxy -> open(proxy, address)).orElse(Passage.DIRECT);
  }

  /** Of proxies the JDK sees this relay only. */
  @Override
  public List<Proxy> select(URI address) {
    return network.proxyFor(address).isPresent()
        ? List.of(new Proxy(Proxy.Type.HTTP, listening().getLocalSocketAddress()))
        : NONE;
  }

  @Override
  public void connectFailed(URI address, SocketAddress relay, IOException failure) {
    // the call that it belongs to tells
  }

  /** Opens no more tunnels; those that are open end with their connections. */
  @Override
  public synchronized void close() {
    if (listener != null) {
      Deadline.closeQuietly(listener);
    }
  }

  private Passage open(ProxyServer proxy, URI address) {
    Passage passage = Passage.by(proxy, Network.target(address), passages::remove);
    passages.put(passage.ticket(), passage);
    return passage;
  }

  private synchronized ServerSocket listening() {
    if (listener == null) {
      try {
        listener = new ServerSocket();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      } catch (IOException e) {
        throw new UncheckedIOException("there is no free port on this machine", e);
      }
      threads.execute(() -> accept(listener));
    }
    return listener;
  }

  private void accept(ServerSocket from) {
    while (!from.isClosed()) {
      try {
        Socket client = from.accept();
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket client) {
    try {
      client.setTcpNoDelay(true);
      Passage passage = passages.get(asked(client).header(Passage.HEADER).orElse(""));
      if (passage == null) {
        refuse(client, "403 Forbidden"); // somebody else on this machine
      } else {
        connect(client, passage);
      }
    } catch (IOException e) {
      Deadline.closeQuietly(client);
    }
  }

  private HttpHead asked(Socket client) throws IOException {
    Deadline deadline = new Deadline(client, timeout);
    try (deadline) {
      return HttpHead.read(client.getInputStream());
    }
  }

  private void connect(Socket client, Passage passage) throws IOException {
    try {
      Socket tunnel = passage.tunnel(timeout);
      client.getOutputStream().write(new HttpHead("HTTP/1.1 200 OK", List.of()).bytes());
      Pipe pipe = new Pipe(client, tunnel);
      threads.execute(pipe::back);
      pipe.forth();
    } catch (ProxyException e) {
      refuse(client, "502 Bad Gateway");
    }
  }

  private static void refuse(Socket client, String status) throws IOException {
    try (client) {
      client
          .getOutputStream()
          .write(new HttpHead("HTTP/1.1 " + status, List.of("Content-Length: 0")).bytes());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "aep-proxy-relay");
    thread.setDaemon(true);
    return thread;
  }
}

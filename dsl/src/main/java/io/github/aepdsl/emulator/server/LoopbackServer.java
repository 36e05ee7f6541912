package io.github.aepdsl.emulator.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The JDK's HTTP server on 127.0.0.1, with a few threads that do not keep the JVM alive. */
public final class LoopbackServer {

  /** More than the cores of a laptop, because a staged delay holds one. */
  private static final int THREADS = 16;

  private static final String HOST = "127.0.0.1";

  static {
    // Headers and body leave in two writes; without this the second waits 40 ms for the first's
    // ACK. It is read once, when the server's classes load.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
  }

  private final HttpServer server;
  private final AtomicInteger threads = new AtomicInteger();
  private final ExecutorService executor =
      Executors.newFixedThreadPool(
          THREADS, task -> daemon(task, "aep-local-" + threads.incrementAndGet()));

  private LoopbackServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Takes a port; 0 takes a free one.
   *
   * @throws UncheckedIOException when the port is taken
   */
  public static LoopbackServer bind(int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(HOST), port);
      return new LoopbackServer(HttpServer.create(address, 0));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on " + HOST + ":" + port, e);
    }
  }

  /** Where it listens. */
  public URI address() {
    return URI.create("http://" + HOST + ":" + server.getAddress().getPort());
  }

  /** Begins to answer. The server's own thread inherits being a daemon from the one starting it. */
  public void start(Application application) {
    server.createContext("/", new Front(application));
    server.setExecutor(executor);
    Thread starter = daemon(server::start, "aep-local-start");
    starter.start();
    boolean interrupted = false;
    while (starter.isAlive()) {
      try {
        starter.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops at once: calls under way lose their connections. */
  public void stop() {
    executor.shutdownNow();
    server.stop(0);
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}

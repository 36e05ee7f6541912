package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.wire.Sleeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * An HTTP/1.1 server on 127.0.0.1. A connection has a thread from its beginning to its end, so that
 * a request is handed over to nobody; no thread keeps the JVM alive. Safe for use by several
 * threads.
 */
public final class LoopbackServer {

  private static final String HOST = "127.0.0.1";
  private static final int BACKLOG = 128;

  private final ServerSocket listener;
  private final Limits limits;
  private final LongSupplier nanos;
  private final ConnectionThreads threads;
  private final OpenConnections connections;

  private LoopbackServer(ServerSocket listener, Limits limits, LongSupplier nanos) {
    this.listener = listener;
    this.limits = limits;
    this.nanos = nanos;
    this.threads = new ConnectionThreads(listener.getLocalPort());
    this.connections = new OpenConnections(limits, nanos);
  }

  /**
   * Takes a port; 0 takes a free one.
   *
   * @throws UncheckedIOException when the port is taken
   */
  public static LoopbackServer bind(int port, Limits limits) {
    return bind(port, limits, System::nanoTime);
  }

  /** The same where time is measured in another way. */
  static LoopbackServer bind(int port, Limits limits, LongSupplier nanos) {
    try {
      ServerSocket listener = new ServerSocket();
      listener.bind(new InetSocketAddress(InetAddress.getByName(HOST), port), BACKLOG);
      return new LoopbackServer(listener, limits, nanos);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on " + HOST + ":" + port, e);
    }
  }

  /** Where it listens. */
  public URI address() {
    return URI.create("http://" + HOST + ":" + listener.getLocalPort());
  }

  /** Begins to answer, with dates by this clock and slow answers by this sleeper. */
  public void start(Application application, Clock clock, Sleeper sleeper) {
    ServerParts shared =
        new ServerParts(
            application, limits, sleeper, nanos, new StatusLine(), new DateHeader(clock));
    threads.start(new Acceptor(listener, connections, threads, shared));
  }

  /**
   * Stops at once: calls under way lose their connections.
   *
   * @throws UncheckedIOException when the port cannot be given back
   */
  public void stop() {
    threads.stop();
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    connections.endAll();
  }
}

package io.github.aepdsl.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's HTTP server, which reads a request and answers a constant. */
final class ConstantServer implements AutoCloseable {

  private final ExecutorService pool;
  private final HttpServer server;
  private final byte[] answer;

  private ConstantServer(int answerSize, ExecutorService pool) throws IOException {
    this.pool = pool;
    answer = new byte[answerSize];
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(pool);
    server.start();
  }

  /** One thread does everything, the way the server comes. */
  static ConstantServer onItsThread(int answerSize) throws IOException {
    return new ConstantServer(answerSize, null);
  }

  static ConstantServer onAPool(int answerSize, int threads) throws IOException {
    return new ConstantServer(answerSize, Executors.newFixedThreadPool(threads));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    if (pool != null) {
      pool.shutdownNow();
    }
  }
}

package io.github.aepdsl.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server on loopback that is not ours: it plays the steps it is given, and remembers what it
 * heard. As an extension of a test it ends with it.
 *
 * <pre>{@code
 * @RegisterExtension final ScriptedServer server = ScriptedServer.start();
 * server.always("POST /ims/token/v3", Step.json(200, "{...}")).next("GET /x", Step.reset());
 * }</pre>
 */
public final class ScriptedServer implements AutoCloseable, AfterEachCallback {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(ScriptedServer::daemon);
  private final Map<String, Step> standing = new ConcurrentHashMap<>();
  private final Map<String, Queue<Step>> once = new ConcurrentHashMap<>();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();

  private ScriptedServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Starts on a free port. */
  public static ScriptedServer start() {
    try {
      return new ScriptedServer(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer to a request line such as {@code GET /x}, whenever nothing else is due. */
  public ScriptedServer always(String line, Step step) {
    standing.put(line, step);
    return this;
  }

  /** The next answers to a request line, one each. */
  public ScriptedServer next(String line, Step... steps) {
    once.computeIfAbsent(line, key -> new ConcurrentLinkedQueue<>()).addAll(Arrays.asList(steps));
    return this;
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The time as its Date headers tell it. */
  public Instant now() {
    return Instant.now();
  }

  /** All requests so far. */
  public List<Heard> heard() {
    return heard;
  }

  /** The requests of this line so far. */
  public List<Heard> heard(String line) {
    return heard.stream().filter(request -> request.line().equals(line)).toList();
  }

  /** Hears nothing any more. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** As an extension of a test: one server for each. */
  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Heard request = read(exchange);
    heard.add(request);
    try {
      step(request.line()).play(request, exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private Step step(String line) {
    Step due = once.getOrDefault(line, new ConcurrentLinkedQueue<>()).poll();
    return due != null ? due : standing.getOrDefault(line, Step.html(404));
  }

  private static Heard read(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    return new Heard(
        exchange.getRequestMethod(),
        uri.getPath(),
        uri.getRawQuery() == null ? "" : uri.getRawQuery(),
        exchange.getRequestHeaders(),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "scripted-server");
    thread.setDaemon(true);
    return thread;
  }
}

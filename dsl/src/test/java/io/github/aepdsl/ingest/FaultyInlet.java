package io.github.aepdsl.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An inlet's batch endpoint that fails now and then, in every way there is. It counts how often it
 * took each message by the number in its field {@code n}, and which of those it did not own up to.
 */
final class FaultyInlet implements AfterEachCallback {

  private static final Pattern NUMBER = Pattern.compile("\"n\":(\\d+)");
  private static final int MOST = 1_000_000;

  final Map<Integer, Integer> taken = new ConcurrentHashMap<>();
  final Map<Integer, Integer> hidden = new ConcurrentHashMap<>();
  final List<List<Integer>> requests = new CopyOnWriteArrayList<>();
  private final List<Integer> order = Collections.synchronizedList(new ArrayList<>());
  final AtomicInteger calls = new AtomicInteger();
  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "faulty-inlet");
            thread.setDaemon(true);
            return thread;
          });
  private final Random random = new Random(11);
  private volatile double rate;
  private volatile Way way = (exchange, numbers) -> false;

  /** Answers a request in its own way, if it does. */
  interface Way {
    boolean answers(HttpExchange exchange, List<Integer> numbers) throws IOException;
  }

  private FaultyInlet(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  static FaultyInlet start() {
    try {
      return new FaultyInlet(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/collection/abc");
  }

  URI root() {
    return url().resolve("/");
  }

  /** Each kind of fault in this share of the requests, or of the messages. */
  FaultyInlet failing(double share) {
    rate = share;
    return this;
  }

  FaultyInlet answering(Way other) {
    way = other;
    return this;
  }

  /** How often it took a message that nobody can have sent again for a good reason. */
  long doubled() {
    return taken.entrySet().stream()
        .filter(each -> each.getValue() > 1 + hidden.getOrDefault(each.getKey(), 0))
        .count();
  }

  /** What it took, in that order. */
  List<Integer> accepted() {
    return order;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    server.stop(0);
    threads.shutdownNow();
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    calls.incrementAndGet();
    List<Integer> numbers = numbers(body);
    requests.add(numbers);
    try {
      if (!way.answers(exchange, numbers)) {
        play(exchange, body.length, numbers);
      }
    } finally {
      exchange.close();
    }
  }

  private void play(HttpExchange exchange, int size, List<Integer> numbers) throws IOException {
    if (size > MOST || numbers.size() > 1 && happens()) {
      answer(exchange, 413, "");
    } else if (happens()) {
      exchange.getResponseHeaders().set("Retry-After", "1");
      answer(exchange, 429, "");
    } else if (happens()) {
      answer(exchange, 503, "");
    } else if (happens()) {
      return; // the connection ends before anything was taken
    } else if (happens()) {
      hide(numbers);
      answer(exchange, 500, "");
    } else if (happens()) {
      hide(numbers);
    } else if (happens()) {
      hide(numbers);
      exchange.sendResponseHeaders(207, 1_000);
      exchange.getResponseBody().write("{\"respon".getBytes(StandardCharsets.UTF_8));
    } else {
      answer(exchange, 207, judge(numbers));
    }
  }

  private String judge(List<Integer> numbers) {
    List<String> entries = new ArrayList<>();
    boolean newer = random.nextBoolean();
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      int status = isBad(number) ? 400 : happens() ? 503 : 207;
      if (status == 207) {
        take(number);
        entries.add("{\"xactionId\":\"6f1-" + i + "\"}");
      } else {
        entries.add(
            newer
                ? "{\"xactionId\":\"6f1-%d\",\"status\":%d,\"message\":\"no\"}".formatted(i, status)
                : "{\"statusCode\":%d,\"message\":\"no\"}".formatted(status));
      }
    }
    return "{\"inletId\":\"abc\",\"responses\":[" + String.join(",", entries) + "]}";
  }

  private void hide(List<Integer> numbers) {
    numbers.stream()
        .filter(number -> !isBad(number))
        .forEach(
            number -> {
              take(number);
              hidden.merge(number, 1, Integer::sum);
            });
  }

  /** When it fails at all, it never takes some. */
  private boolean isBad(int number) {
    return rate > 0 && number % 1_000 == 999;
  }

  private void take(int number) {
    order.add(number);
    taken.merge(number, 1, Integer::sum);
  }

  private synchronized boolean happens() {
    return random.nextDouble() < rate;
  }

  private static List<Integer> numbers(byte[] body) {
    List<Integer> numbers = new ArrayList<>();
    Matcher each = NUMBER.matcher(new String(body, StandardCharsets.UTF_8));
    while (each.find()) {
      numbers.add(Integer.valueOf(each.group(1)));
    }
    return numbers;
  }
}

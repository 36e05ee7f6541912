package io.github.aepdsl.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stands before a platform, passes everything on and keeps what it heard. */
final class CallRecorder implements AutoCloseable {

  private static final List<String> PASSED =
      List.of("Authorization", "x-api-key", "x-gw-ims-org-id", "x-sandbox-name");
  private static final List<String> KEPT = List.of("Accept", "Content-Type", "If-Match");

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<RecordedCall> calls = new ArrayList<>();
  private final URI platform;
  private final HttpServer server;

  CallRecorder(URI platform) throws IOException {
    this.platform = platform;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::pass);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What was heard since the last time. */
  synchronized List<RecordedCall> take() {
    List<RecordedCall> taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void pass(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    HttpResponse<String> answer = send(exchange, body);
    String target = exchange.getRequestURI().toString();
    keep(
        new RecordedCall(
            exchange.getRequestMethod(),
            RecordedCall.Cut.of(target),
            headers(exchange, KEPT),
            RecordedCall.Cut.of(body),
            RecordedCall.ids(answer.body())));
    byte[] bytes = answer.body().getBytes(UTF_8);
    answer
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
    exchange.sendResponseHeaders(answer.statusCode(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private HttpResponse<String> send(HttpExchange exchange, String body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(platform.resolve(exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofString(body));
    headers(exchange, PASSED).forEach(request::header);
    headers(exchange, KEPT).forEach(request::header);
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Map<String, String> headers(HttpExchange exchange, List<String> names) {
    Map<String, String> found = new TreeMap<>();
    for (String name : names) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        found.put(name, value);
      }
    }
    return found;
  }

  private synchronized void keep(RecordedCall call) {
    calls.add(call);
  }
}

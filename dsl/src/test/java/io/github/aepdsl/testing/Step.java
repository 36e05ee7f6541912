package io.github.aepdsl.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** How a {@link ScriptedServer} answers one request: properly, wrongly, late, or not at all. */
@FunctionalInterface
public interface Step {

  void play(Heard request, HttpExchange exchange) throws IOException, InterruptedException;

  static Step json(int status, String json) {
    return body(status, "application/json", json);
  }

  /** JSON that depends on the request. */
  static Step json(int status, Function<Heard, String> json) {
    return (request, exchange) -> json(status, json.apply(request)).play(request, exchange);
  }

  static Step body(int status, String type, String text) {
    return (request, exchange) -> {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  static Step html(int status) {
    return body(status, "text/html", "<html><body>nginx says " + status + "</body></html>");
  }

  static Step empty(int status) {
    return body(status, "application/json", "");
  }

  /** The connection ends without an answer. */
  static Step reset() {
    return (request, exchange) -> {};
  }

  /** Headers promise more than comes. */
  static Step cut(int status, String json) {
    return (request, exchange) -> {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
      exchange.getResponseBody().flush();
    };
  }

  /** Half the body comes, and then nothing as long as the server lives. */
  static Step stall(int status, String json) {
    return (request, exchange) -> {
      cut(status, json).play(request, exchange);
      never().play(request, exchange);
    };
  }

  /** No answer as long as the server lives. */
  static Step never() {
    return json(200, "").behind(new CountDownLatch(1));
  }

  /** The same with one more header. */
  default Step with(String header, String value) {
    return (request, exchange) -> {
      exchange.getResponseHeaders().set(header, value);
      play(request, exchange);
    };
  }

  /** The same, once the gate is open. */
  default Step behind(CountDownLatch gate) {
    return (request, exchange) -> {
      gate.await();
      play(request, exchange);
    };
  }
}

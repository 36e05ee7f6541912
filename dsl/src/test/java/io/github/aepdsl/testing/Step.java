package io.github.aepdsl.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

  /** Half the body comes, and then nothing for a while. */
  static Step stall(Duration pause, int status, String json) {
    return (request, exchange) -> {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
      exchange.getResponseBody().flush();
      Thread.sleep(pause.toMillis());
    };
  }

  /** The same with one more header. */
  default Step with(String header, String value) {
    return (request, exchange) -> {
      exchange.getResponseHeaders().set(header, value);
      play(request, exchange);
    };
  }

  /** The same, late. */
  default Step after(Duration pause) {
    return (request, exchange) -> {
      Thread.sleep(pause.toMillis());
      play(request, exchange);
    };
  }
}

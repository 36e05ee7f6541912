package io.github.aepdsl.emulator.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Between the JDK's server and the application: bytes in, bytes out. */
final class Front implements HttpHandler {

  /** Larger bodies are read and thrown away; every route refuses them. */
  private static final int LARGEST_BODY = 1 << 20;

  private final Application application;

  Front(Application application) {
    this.application = application;
  }

  /** Closing the exchange without an answer leaves the caller with a lost connection. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Outcome outcome = application.answer(read(exchange, application.requestId()));
      if (outcome instanceof Outcome.Whole whole) {
        write(whole.response(), exchange);
      }
    }
  }

  private static Request read(HttpExchange exchange, String id) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(LARGEST_BODY);
      boolean truncated = in.transferTo(OutputStream.nullOutputStream()) > 0;
      return new Request(
          id,
          exchange.getRequestMethod(),
          Objects.requireNonNullElse(exchange.getRequestURI().getRawPath(), ""),
          Query.parse(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "")),
          headers(exchange),
          body,
          truncated);
    }
  }

  private static HeaderList headers(HttpExchange exchange) {
    List<String> pairs = new ArrayList<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> values.forEach(value -> pairs.addAll(List.of(name, value))));
    return HeaderList.ofPairs(pairs);
  }

  private static void write(Response response, HttpExchange exchange) throws IOException {
    response.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = response.body();
    exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}

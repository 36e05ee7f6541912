package io.github.aepdsl.emulator;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** A whole request, read to its end so that a refusal never breaks the sender's connection. */
record Request(
    String id,
    String method,
    String path,
    Query query,
    Headers headers,
    byte[] body,
    boolean truncated) {

  /** Larger bodies are read and thrown away; every route refuses them. */
  static final int LARGEST_BODY = 1 << 20;

  static Request read(HttpExchange exchange, String id) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(LARGEST_BODY);
      boolean truncated = in.transferTo(OutputStream.nullOutputStream()) > 0;
      return new Request(
          id,
          exchange.getRequestMethod(),
          exchange.getRequestURI().getPath(),
          Query.parse(exchange.getRequestURI().getRawQuery()),
          exchange.getRequestHeaders(),
          body,
          truncated);
    }
  }

  /** A header that is there and not blank. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.getFirst(name)).map(String::trim).filter(v -> !v.isEmpty());
  }

  /** Whether the body is declared as this media type, parameters aside. */
  boolean hasContentType(String type) {
    return header("Content-Type")
        .map(value -> value.split(";")[0].trim().toLowerCase(Locale.ROOT))
        .filter(type::equals)
        .isPresent();
  }
}

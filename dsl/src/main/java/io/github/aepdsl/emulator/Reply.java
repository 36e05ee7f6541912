package io.github.aepdsl.emulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A whole answer; nothing is sent before it is complete. Status 0 stands for a cut connection. */
record Reply(int status, Map<String, String> headers, byte[] body) {

  static Reply json(int status, JsonNode body) {
    return new Reply(status, Map.of("Content-Type", "application/json"), Json.bytes(body));
  }

  static Reply empty(int status) {
    return new Reply(status, Map.of(), new byte[0]);
  }

  static Reply cut() {
    return empty(0);
  }

  Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body);
  }

  /** The same answer with only the first half of its body, as a whole HTTP message. */
  Reply halved() {
    return new Reply(status, headers, Arrays.copyOf(body, body.length / 2));
  }

  /** Closing the exchange without this leaves the caller with a lost connection. */
  void writeTo(HttpExchange exchange) throws IOException {
    if (status == 0) {
      return;
    }
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}

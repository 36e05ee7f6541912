package io.github.aepdsl.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Between the JDK's server and the {@link Switchboard}: bytes in, bytes out. */
final class Front implements HttpHandler {

  private final Switchboard switchboard;
  private final Ids ids;

  Front(Switchboard switchboard, Ids ids) {
    this.switchboard = switchboard;
    this.ids = ids;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      switchboard.answer(Request.read(exchange, ids.uuid())).writeTo(exchange);
    }
  }
}

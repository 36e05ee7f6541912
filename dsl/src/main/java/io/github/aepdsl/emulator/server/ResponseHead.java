package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.wire.Response;

/** Writes an answer's head into a connection's buffer, with what HTTP adds to it. */
final class ResponseHead {

  private final StatusLine statusLines;
  private final DateHeader date;
  private final OutputBuffer buffer = new OutputBuffer();

  ResponseHead(StatusLine statusLines, DateHeader date) {
    this.statusLines = statusLines;
    this.date = date;
  }

  /** The connection's one buffer, holding just this head. */
  OutputBuffer of(Response response, boolean keepsAlive) {
    buffer.clear();
    buffer.add(statusLines.of(response.status())).add(date.line());
    response.headers().forEach(this::addHeader);
    if (allowsBody(response.status())) {
      addHeader(Framing.LENGTH, Integer.toString(response.body().length));
    }
    if (!keepsAlive) {
      addHeader("Connection", "close");
    }
    return buffer.endLine();
  }

  private void addHeader(String name, String value) {
    buffer.add(name).add(": ").add(value).endLine();
  }

  static boolean allowsBody(int status) {
    return status != 204 && status != 304;
  }
}

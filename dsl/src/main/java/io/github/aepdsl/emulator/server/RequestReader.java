package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Request;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Reads one request after the other from a connection. */
final class RequestReader {

  /**
   * A request, and whether another may follow on its connection.
   *
   * @param ended whether its body was read to the end
   */
  record Received(Request request, boolean keepsAlive, boolean ended) {}

  /** Sends {@code 100 Continue}. */
  interface Invitation {
    void send() throws IOException;
  }

  private final Input input;
  private final Limits limits;
  private final Supplier<String> ids;
  private final Invitation invitation;
  private final BodyReader bodies;
  private HeaderBlock block = HeaderBlock.NONE;

  RequestReader(Input input, Limits limits, Supplier<String> ids, Invitation invitation) {
    this.input = input;
    this.limits = limits;
    this.ids = ids;
    this.invitation = invitation;
    this.bodies = new BodyReader(input, limits);
  }

  /**
   * The next request, whose first bytes have arrived.
   *
   * @throws MalformedRequest when it is none
   */
  Received read() throws IOException {
    skipBlankLines();
    int end = headEnd();
    byte[] buffer = input.buffer();
    int lineEnd = Bytes.indexOf(buffer, '\n', input.from(), end);
    RequestLine line = RequestLine.parse(text(buffer, input.from(), lineEnd));
    block = block.next(buffer, lineEnd + 1, end);
    input.use(end - input.from());
    input.trim();
    return withBody(line, block.framing());
  }

  private Received withBody(RequestLine line, Framing framing) throws IOException {
    String id = ids.get();
    boolean refused = framing.waits() && framing.length() > limits.bodyBytes();
    if (framing.waits() && !refused && input.isEmpty()) {
      invitation.send();
    }
    BodyReader.Body body = refused ? BodyReader.UNREAD : bodies.read(framing);
    Request request =
        new Request(
            id,
            line.method(),
            line.path(),
            Query.parse(line.query()),
            block.headers(),
            body.bytes(),
            body.truncated());
    boolean keepsAlive = line.keepsAlive() && !framing.closes() && body.ended();
    return new Received(request, keepsAlive, body.ended());
  }

  /** Some clients send one after a body. */
  private void skipBlankLines() throws IOException {
    while (input.isEmpty() || isLineEnd(input.buffer()[input.from()])) {
      if (input.isEmpty()) {
        needMore();
      } else {
        input.use(1);
      }
    }
  }

  private static boolean isLineEnd(byte b) {
    return b == '\r' || b == '\n';
  }

  /** Where the head ends, its blank line included. */
  private int headEnd() throws IOException {
    int scanned = 0;
    while (true) {
      int end = Bytes.headEnd(input.buffer(), input.from() + scanned, input.to());
      int size = (end < 0 ? input.to() : end) - input.from();
      if (size > limits.headBytes()) {
        throw new MalformedRequest(431, "The head is larger than " + limits.headBytes() + " bytes");
      }
      if (end >= 0) {
        return end;
      }
      refuseOtherProtocols();
      scanned = Math.max(0, size - 3);
      needMore();
    }
  }

  /** What does not even begin like a method need not be waited for. */
  private void refuseOtherProtocols() throws MalformedRequest {
    String first = text(input.buffer(), input.from(), input.from() + 1);
    if (!Syntax.isToken(first, 0, 1)) {
      throw new MalformedRequest("This is not HTTP");
    }
  }

  private void needMore() throws IOException {
    if (!input.fill()) {
      throw new EOFException("the request ended early");
    }
  }

  private static String text(byte[] bytes, int from, int to) {
    int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
  }
}

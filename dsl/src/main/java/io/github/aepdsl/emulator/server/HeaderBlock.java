package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.wire.HeaderList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The headers of a request, and the bytes that they were read from: a client sends the same ones
 * again and again, so that mostly they need no second reading.
 */
record HeaderBlock(byte[] bytes, HeaderList headers, Framing framing) {

  /** A block that no request has. */
  static final HeaderBlock NONE =
      new HeaderBlock(new byte[0], HeaderList.EMPTY, new Framing(0, false, false, false));

  /** The block in a part of a buffer, its last line end included: this one, if it is the same. */
  HeaderBlock next(byte[] buffer, int from, int to) throws MalformedRequest {
    if (Arrays.equals(bytes, 0, bytes.length, buffer, from, to)) {
      return this;
    }
    HeaderList parsed = parse(new String(buffer, from, to - from, StandardCharsets.ISO_8859_1));
    return new HeaderBlock(Arrays.copyOfRange(buffer, from, to), parsed, Framing.of(parsed));
  }

  private static HeaderList parse(String text) throws MalformedRequest {
    List<String> pairs = new ArrayList<>(32);
    for (int at = 0; at < text.length(); ) {
      int newline = text.indexOf('\n', at);
      int end = newline > at && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
      if (end > at) {
        addPair(text, at, end, pairs);
      }
      at = newline + 1;
    }
    return HeaderList.ofPairs(pairs);
  }

  private static void addPair(String text, int from, int to, List<String> pairs)
      throws MalformedRequest {
    int colon = text.indexOf(':', from);
    if (colon < 0 || colon > to || !Syntax.isToken(text, from, colon)) {
      throw new MalformedRequest("A header line is not name: value");
    }
    if (!Syntax.isValue(text, colon + 1, to)) {
      throw new MalformedRequest("A header's value holds a control character");
    }
    pairs.add(text.substring(from, colon));
    pairs.add(text.substring(colon + 1, to).strip());
  }
}

package io.github.aepdsl.emulator.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A tree as {@link Trees#bytes} has it, much faster, if it is as nearly all rows are: it does not
 * know every number, nor what screens do not show. Used by one thread.
 */
final class PlainLine {

  /** From À on, and up to the middle of Cyrillic: two bytes each, and all are shown. */
  private static final char LATIN = 0xC0;

  private static final char CYRILLIC = 0x47F;

  /** More than the longest number, and what stands around a value. */
  private static final int ROOM = 32;

  private byte[] bytes = new byte[512];
  private int size;

  /** Puts a tree in the place of the one before; whether it could. */
  boolean set(JsonNode tree) {
    size = 0;
    return put(tree);
  }

  int size() {
    return size;
  }

  void endLine() {
    bytes[size++] = '\n';
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  /** Leaves room behind, for a sign at least. */
  private boolean put(JsonNode node) {
    reserve(0);
    if (node instanceof StringNode) {
      return putText(node.stringValue());
    }
    if (node instanceof ObjectNode object) {
      return putObject(object);
    }
    if (node instanceof IntNode || node instanceof LongNode) {
      return putSigns(Long.toString(node.longValue()));
    }
    if (node instanceof DoubleNode && Double.isFinite(node.doubleValue())) {
      return putSigns(PlainNumbers.text(node.doubleValue()));
    }
    if (node instanceof ArrayNode array) {
      return putArray(array);
    }
    return (node.isBoolean() || node.isNull()) && putSigns(node.toString());
  }

  private boolean putObject(ObjectNode object) {
    bytes[size++] = '{';
    boolean first = true;
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!first) {
        bytes[size++] = ',';
      }
      first = false;
      if (!putText(field.getKey())) {
        return false;
      }
      bytes[size++] = ':';
      if (!put(field.getValue())) {
        return false;
      }
    }
    reserve(0);
    bytes[size++] = '}';
    return true;
  }

  private boolean putArray(ArrayNode array) {
    bytes[size++] = '[';
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        bytes[size++] = ',';
      }
      if (!put(array.get(i))) {
        return false;
      }
    }
    reserve(0);
    bytes[size++] = ']';
    return true;
  }

  private boolean putText(String text) {
    int length = text.length();
    reserve(2 * length);
    byte[] line = bytes; // a field would be read and written again at each letter
    int end = size;
    line[end++] = '"';
    for (int at = 0; at < length; at++) {
      char letter = text.charAt(at);
      if (letter >= ' ' && letter < 0x7F) {
        if (letter == '"' || letter == '\\') {
          line[end++] = '\\';
        }
        line[end++] = (byte) letter;
      } else if (letter >= LATIN && letter <= CYRILLIC) {
        line[end++] = (byte) (0xC0 | letter >> 6);
        line[end++] = (byte) (0x80 | letter & 0x3F);
      } else {
        return false;
      }
    }
    line[end++] = '"';
    size = end;
    return true;
  }

  private boolean putSigns(String ascii) {
    for (int at = 0; at < ascii.length(); at++) {
      bytes[size++] = (byte) ascii.charAt(at);
    }
    return true;
  }

  private void reserve(int length) {
    if (bytes.length - size < length + ROOM) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length + ROOM));
    }
  }
}

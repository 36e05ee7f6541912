package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How many bytes a row is as JSON, without writing it. What JSON escapes counts as the letter that
 * it stands for.
 */
final class RowSize {

  private static final int BRACKETS = 2;
  private static final int QUOTES = 2;
  private static final int NULL = 4;

  private RowSize() {}

  static int of(JsonNode node) {
    if (node.isObject()) {
      return object(node);
    }
    if (node.isArray()) {
      int size = BRACKETS + commas(node);
      for (JsonNode element : node) {
        size += of(element);
      }
      return size;
    }
    if (node.isNull()) {
      return NULL;
    }
    if (node.isString()) {
      return QUOTES + utf8(node.stringValue());
    }
    return node.isInt() ? digits(node.intValue()) : Trees.text(node).length();
  }

  private static int object(JsonNode object) {
    int size = BRACKETS + commas(object);
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      size += QUOTES + utf8(field.getKey()) + 1 + of(field.getValue());
    }
    return size;
  }

  private static int commas(JsonNode container) {
    return Math.max(0, container.size() - 1);
  }

  private static int utf8(String text) {
    int size = text.length();
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit >= 0x80) {
        // half of a pair is two of its four bytes
        size += unit < 0x800 || Character.isSurrogate(unit) ? 1 : 2;
      }
    }
    return size;
  }

  private static int digits(int number) {
    int size = number < 0 ? 2 : 1;
    for (int left = number / 10; left != 0; left /= 10) {
      size++;
    }
    return size;
  }
}

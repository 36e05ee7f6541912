package io.github.aepdsl.ingest;

import java.util.Arrays;
import java.util.List;

/**
 * Looks into the bytes of one JSON object, whose braces and quotes are known to match, without
 * making a tree of it.
 */
final class ObjectBytes {

  private ObjectBytes() {}

  /** Where its first brace is. */
  static int open(byte[] in, int from) {
    return blank(in, from);
  }

  /** Whether nothing is between its braces. */
  static boolean isEmpty(byte[] in, int brace) {
    return in[blank(in, brace + 1)] == '}';
  }

  /** Whether it has a field of this name, not counting those of objects in it. */
  static boolean has(byte[] in, int brace, int to, byte[] name) {
    return value(in, brace, to, name) >= 0;
  }

  /** A number that tells apart the values at the end of a path; 0 when there is none. */
  static long hash(byte[] in, int from, int to, List<byte[]> path) {
    int at = open(in, from);
    for (byte[] name : path) {
      at = in[at] == '{' ? value(in, at, to, name) : -1;
      if (at < 0) {
        return 0;
      }
    }
    long hash = 0xcbf29ce484222325L;
    for (int end = end(in, at, to); at < end; at++) {
      hash = (hash ^ in[at]) * 0x100000001b3L;
    }
    return hash == 0 ? 1 : hash;
  }

  /** Where the value of a field begins, or -1. */
  static int value(byte[] in, int brace, int to, byte[] name) {
    int at = blank(in, brace + 1);
    while (at < to && in[at] == '"') {
      int quote = string(in, at, to);
      int value = blank(in, blank(in, quote) + 1);
      if (Arrays.equals(in, at + 1, quote - 1, name, 0, name.length)) {
        return value;
      }
      at = blank(in, end(in, value, to));
      at = in[at] == ',' ? blank(in, at + 1) : to;
    }
    return -1;
  }

  /** Behind the value that begins here. */
  static int end(byte[] in, int from, int to) {
    int depth = 0;
    for (int at = from; at < to; at++) {
      switch (in[at]) {
        case '"' -> at = string(in, at, to) - 1;
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {
          if (depth == 0 && (in[at] == ',' || isBlank(in[at]))) {
            return at;
          }
        }
      }
      if (depth <= 0 && (in[at] == '"' || in[at] == '}' || in[at] == ']')) {
        return depth < 0 ? at : at + 1;
      }
    }
    return to;
  }

  /** Behind the string that begins here. */
  private static int string(byte[] in, int quote, int to) {
    int at = quote + 1;
    while (at < to && in[at] != '"') {
      at += in[at] == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, to);
  }

  private static int blank(byte[] in, int from) {
    int at = from;
    while (at < in.length - 1 && isBlank(in[at])) {
      at++;
    }
    return at;
  }

  static boolean isBlank(byte letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
  }
}

package io.github.aepdsl.emulator.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes an encoded path apart before it decodes, so that an encoded slash parts nothing. */
final class PathSegments {

  private PathSegments() {}

  /** The decoded segments; one trailing slash is forgiven. */
  static List<String> of(String path) {
    int end = path.length() > 1 && path.endsWith("/") ? path.length() - 1 : path.length();
    List<String> segments = new ArrayList<>(8);
    for (int from = 1; from <= end; ) {
      int slash = path.indexOf('/', from);
      int to = slash < 0 || slash > end ? end : slash;
      segments.add(decoded(path.substring(from, to)));
      from = to + 1;
    }
    return segments;
  }

  /** Unlike in a query, a plus sign stands for itself. */
  static String decoded(String text) {
    return text.indexOf('%') < 0
        ? text
        : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

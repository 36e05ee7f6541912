package io.github.aepdsl.shell.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Breaks texts between words, never inside one. */
final class Fold {

  private Fold() {}

  /**
   * The lines of a text, none longer than the width unless a single word is. Where wider gaps stand
   * between groups of words, groups stay together.
   */
  static List<String> words(String text, int width) {
    String[] groups = text.strip().split(" {2,}");
    return groups.length > 1 && Stream.of(groups).allMatch(group -> group.length() <= width)
        ? lines(groups, "  ", width)
        : lines(text.split(" "), " ", width);
  }

  /** A chain of calls in lines that end with a dot, so that they can be typed as they stand. */
  static List<String> chain(String code, int width) {
    return lines(code.split("(?<=[)]\\.)(?=[a-z])"), "", width);
  }

  private static List<String> lines(String[] pieces, String between, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      if (line.length() > 0 && line.length() + between.length() + piece.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : between).append(piece);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The widest word of a text. */
  static int widestWord(String text) {
    int widest = 0;
    for (String word : text.split(" ")) {
      widest = Math.max(widest, word.length());
    }
    return widest;
  }
}

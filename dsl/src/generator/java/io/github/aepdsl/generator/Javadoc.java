package io.github.aepdsl.generator;

import java.util.ArrayList;
import java.util.List;

/** Doc comments, laid out as the formatter lays out those that are written by hand. */
final class Javadoc {

  private Javadoc() {}

  /** A comment of these paragraphs, with the indentation of what it stands before. */
  static String of(String indent, String... paragraphs) {
    String line = indent + "/** " + paragraphs[0] + " */";
    if (paragraphs.length == 1 && line.length() <= JavaFile.COLUMNS) {
      return line;
    }
    List<String> lines = new ArrayList<>(List.of(indent + "/**"));
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        lines.add(indent + " *");
      }
      lines.addAll(folded(indent + " *", (i > 0 ? "<p>" : "") + paragraphs[i]));
    }
    lines.add(indent + " */");
    return String.join("\n", lines);
  }

  /** A text as it stands in a comment: neither HTML nor a unicode escape, as in {@code \\user}. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\\", "&#92;");
  }

  private static List<String> folded(String start, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(start);
    for (String word : text.split(" ")) {
      if (line.length() + 1 + word.length() > JavaFile.COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(start);
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

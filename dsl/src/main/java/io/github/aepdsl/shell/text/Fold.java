package io.github.aepdsl.shell.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Breaks texts between words, never inside one. */
public final class Fold {

  private static final Pattern LAST_GAP = Pattern.compile(".*\\S {2,}(?=\\S)");
  private static final String HANG = "  ";

  private Fold() {}

  /**
   * The lines of a text, none longer than the width unless a single word is. Where wider gaps stand
   * between groups of words, groups stay together.
   */
  public static List<String> words(String text, int width) {
    return words(text, width, 0);
  }

  /** The same with a first line that is shorter, by what stands before it. */
  public static List<String> words(String text, int width, int before) {
    String[] groups = text.strip().split(" {2,}");
    return groups.length > 1 && Stream.of(groups).allMatch(group -> group.length() <= width)
        ? lines(groups, "  ", width, before)
        : lines(text.split(" "), " ", width, before);
  }

  /**
   * The lines of one line, those that follow further to the right: below what explains a word, as
   * in a table of two columns, else below its beginning.
   */
  public static List<String> hanging(String line, int width) {
    return hanging(line, width, 0);
  }

  /** The same with a first line that is shorter, by what stands before it. */
  public static List<String> hanging(String line, int width, int before) {
    if (before + line.length() <= width) {
      return List.of(line);
    }
    int margin = line.length() - line.stripLeading().length();
    Matcher gap = LAST_GAP.matcher(line);
    int column = gap.lookingAt() && gap.end() <= width * 2 / 3 ? gap.end() : 0;
    String indent = column > 0 ? " ".repeat(column) : " ".repeat(margin) + HANG;
    String start = line.substring(0, Math.max(column, margin));
    int room = width - indent.length();
    String[] words = broken(line.substring(start.length()), room);
    int less = before + start.length() - indent.length();
    List<String> lines = new ArrayList<>(lines(words, " ", room, less));
    lines.replaceAll(indent::concat);
    lines.set(0, start + lines.get(0).substring(indent.length()));
    lines.replaceAll(String::stripTrailing);
    return lines;
  }

  /** A text of several lines, each of them so. */
  public static String lines(String text, int width, int before) {
    String[] lines = text.split("\n", -1);
    return IntStream.range(0, lines.length)
        .mapToObj(i -> hanging(lines[i], width, i == 0 ? before : 0))
        .flatMap(List::stream)
        .collect(Collectors.joining("\n"));
  }

  /** Its words; chains of calls that are wider than a line in pieces that fit. */
  private static String[] broken(String text, int room) {
    return Stream.of(text.split(" "))
        .flatMap(word -> word.length() > room ? chain(word, room).stream() : Stream.of(word))
        .toArray(String[]::new);
  }

  /** A chain of calls in lines that end with a dot, so that they can be typed as they stand. */
  public static List<String> chain(String code, int width) {
    return lines(code.split("(?<=[)]\\.)(?=[a-z])"), "", width, 0);
  }

  private static List<String> lines(String[] pieces, String between, int width, int before) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = width - before;
    for (String piece : pieces) {
      if (line.length() > 0 && line.length() + between.length() + piece.length() > room) {
        lines.add(line.toString());
        line.setLength(0);
        room = width;
      }
      line.append(line.length() == 0 ? "" : between).append(piece);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The widest word of a text. */
  public static int widestWord(String text) {
    int widest = 0;
    for (String word : text.split(" ")) {
      widest = Math.max(widest, word.length());
    }
    return widest;
  }
}

package io.github.aepdsl.emulator.registry.mapping.path;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a path as mapping sets write it: {@code a.b[0].c}, {@code emails[*].name}; a backslash
 * keeps the meaning off the character behind it, and <code>${...}</code> around a name is allowed.
 */
final class PathReader {

  private static final int MOST_STEPS = 64;
  private static final int HIGHEST_INDEX = 999;

  private final String text;
  private final List<PathStep> steps = new ArrayList<>();
  private int at;

  private PathReader(String text) {
    this.text = text;
  }

  static List<PathStep> read(String text) {
    return new PathReader(text).steps();
  }

  private List<PathStep> steps() {
    do {
      name();
      while (at < text.length() && text.charAt(at) == '[') {
        bracket();
      }
    } while (dot());
    if (steps.size() > MOST_STEPS) {
      throw new PathSyntaxException("the path has more than " + MOST_STEPS + " steps");
    }
    return List.copyOf(steps);
  }

  private boolean dot() {
    if (at == text.length()) {
      return false;
    }
    if (text.charAt(at) != '.') {
      throw new PathSyntaxException("'" + text + "' lacks a dot at position " + at);
    }
    at++;
    return true;
  }

  private void name() {
    boolean wrapped = text.startsWith("${", at);
    at += wrapped ? 2 : 0;
    String name = letters(wrapped ? "}" : ".[");
    if (name.isEmpty()) {
      throw new PathSyntaxException("'" + text + "' lacks a name at position " + at);
    }
    if (wrapped && at++ == text.length()) {
      throw new PathSyntaxException("'" + text + "' lacks a closing }");
    }
    steps.add(new PathStep.Field(name));
  }

  private String letters(String ends) {
    StringBuilder letters = new StringBuilder();
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      boolean escaped = text.charAt(at) == '\\' && at + 1 < text.length();
      at += escaped ? 1 : 0;
      letters.append(text.charAt(at++));
    }
    return letters.toString();
  }

  private void bracket() {
    int end = text.indexOf(']', at);
    String inside = end < 0 ? "" : text.substring(at + 1, end).strip();
    steps.add(inside.equals("*") ? new PathStep.Every() : new PathStep.Element(index(inside)));
    at = end + 1;
  }

  private int index(String digits) {
    if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(PathReader::isDigit)) {
      throw new PathSyntaxException("'" + text + "' wants [*] or [a number] at position " + at);
    }
    int index = Integer.parseInt(digits);
    if (index > HIGHEST_INDEX) {
      throw new PathSyntaxException("[" + index + "] is beyond " + HIGHEST_INDEX);
    }
    return index;
  }

  private static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }
}

package io.github.aepdsl.shell.text;

import java.util.List;

/**
 * What may follow what was typed.
 *
 * @param from where in the text the names begin, the last of them perhaps begun there
 * @param texts names, with a parenthesis behind those of methods
 */
public record Continuations(int from, List<String> texts) {

  /** What all of them begin with. */
  public String shared() {
    return texts.stream().reduce(Continuations::shared).orElse("");
  }

  private static String shared(String left, String right) {
    int length = 0;
    while (length < Math.min(left.length(), right.length())
        && left.charAt(length) == right.charAt(length)) {
      length++;
    }
    return left.substring(0, length);
  }
}

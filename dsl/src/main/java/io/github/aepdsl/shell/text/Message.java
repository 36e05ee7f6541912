package io.github.aepdsl.shell.text;

import io.github.aepdsl.error.OneLine;
import java.util.List;

/**
 * What the prompt says, as opposed to values: lines with a bar in front. Whoever wrote what is in
 * them, nothing moves the cursor, turns the text or begins a line without a bar.
 */
public final class Message {

  private static final String BAR = "|  ";

  private Message() {}

  /** A line as it is: code, or a mark below it. */
  public static String line(String text) {
    return BAR + OneLine.whole(text);
  }

  /** The lines of a text, folded between words where they are wider than the screen. */
  public static List<String> folded(String text, int width) {
    int room = room(width);
    return OneLine.each(text)
        .lines()
        .flatMap(line -> Fold.hanging(line, room).stream())
        .map(Message::line)
        .toList();
  }

  /** What the bar leaves of a line. */
  public static int room(int width) {
    return width - BAR.length();
  }

  /** Whether a line is one of a message. */
  public static boolean isOne(String line) {
    return line.startsWith(BAR);
  }
}

package io.github.aepdsl.shell.terminal;

import java.util.List;
import org.jline.reader.ParsedLine;

/**
 * A line as one word: the editor does not cut it.
 *
 * @param line the text
 * @param cursor where the cursor stands in it
 */
record TypedLine(String line, int cursor) implements ParsedLine {

  @Override
  public String word() {
    return line;
  }

  @Override
  public int wordCursor() {
    return cursor;
  }

  @Override
  public int wordIndex() {
    return 0;
  }

  @Override
  public List<String> words() {
    return List.of(line);
  }
}

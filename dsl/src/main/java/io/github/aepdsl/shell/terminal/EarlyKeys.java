package io.github.aepdsl.shell.terminal;

import java.util.Map;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;

/**
 * Arrow keys that were pressed before the editor could tell the terminal how it wants them: they
 * come in the terminal's other way, and mean the same.
 */
final class EarlyKeys {

  private static final Map<String, String> MEANING =
      Map.of(
          "\033[A", LineReader.UP_LINE_OR_HISTORY,
          "\033[B", LineReader.DOWN_LINE_OR_HISTORY,
          "\033[C", LineReader.FORWARD_CHAR,
          "\033[D", LineReader.BACKWARD_CHAR,
          "\033[H", LineReader.BEGINNING_OF_LINE,
          "\033[F", LineReader.END_OF_LINE);

  private EarlyKeys() {}

  static void bind(LineReader reader) {
    MEANING.forEach(
        (keys, meaning) ->
            reader.getKeyMaps().get(LineReader.MAIN).bind(new Reference(meaning), keys));
  }
}

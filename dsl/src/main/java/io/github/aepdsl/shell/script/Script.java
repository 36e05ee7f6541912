package io.github.aepdsl.shell.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A script's text under the name that messages give it.
 *
 * @param name the file as the user named it, or {@code <stdin>}
 * @param lines its lines; a first line {@code #!…} is emptied
 */
public record Script(String name, List<String> lines) {

  /** Reads a file, or standard input for {@code -}. */
  public static Script read(String place, InputStream standardInput) throws IOException {
    boolean piped = place.equals("-");
    String text =
        piped ? new String(standardInput.readAllBytes(), UTF_8) : Files.readString(Path.of(place));
    String withoutShebang = text.replaceFirst("\\A#![^\n]*", "");
    return new Script(piped ? "<stdin>" : place, withoutShebang.lines().toList());
  }
}

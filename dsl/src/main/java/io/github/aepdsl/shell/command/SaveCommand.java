package io.github.aepdsl.shell.command;

import io.github.aepdsl.shell.terminal.PrivateFile;
import io.github.aepdsl.shell.text.SecretText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.Snippet;

/** Writes what was typed to a file that {@code /open} and {@code aep run} read; never a secret. */
final class SaveCommand implements PromptCommand {

  @Override
  public String name() {
    return "/save";
  }

  @Override
  public String arguments() {
    return "[--clean | -all | -start | -history | ID]... FILE";
  }

  @Override
  public String help() {
    return """
        writes what was typed to a file, secrets as secret("NAME")
        --clean keeps only what worked, and no lists, forms or names that were only looked at""";
  }

  @Override
  public void run(Desk desk, String arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(arguments.split("\\s+")));
    String file = words.remove(words.size() - 1);
    if (file.isEmpty() || file.startsWith("-")) {
      desk.say("/save wants a file: /save --clean load.jsh");
      return;
    }
    List<String> lines = lines(desk, String.join(" ", words));
    Path path = HomePath.of(file);
    PrivateFile.write(path, lines);
    desk.say("%s: %d entries, for /open and aep run".formatted(path, lines.size()));
  }

  private static List<String> lines(Desk desk, String which) {
    if (which.equals("-history")) {
      return desk.typed().stream().map(SecretText::lookedUp).toList();
    }
    if (which.matches("--?clean")) {
      List<Snippet> all = SnippetChoice.of(desk.engine(), "");
      return SavedSources.of(Looks.without(all.stream().filter(desk.engine()::hasWorked).toList()));
    }
    return SavedSources.of(SnippetChoice.of(desk.engine(), which));
  }
}

package io.github.aepdsl.shell.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds an editor that needs no window. */
final class Editors {

  private static final List<String> VARIABLES = List.of("JSHELLEDITOR", "VISUAL", "EDITOR");
  private static final List<String> USUAL = List.of("nano", "vi", "vim", "emacs");

  private Editors() {}

  /** The words to start one with; none when there is none. */
  static List<String> of(Map<String, String> environment) {
    return VARIABLES.stream()
        .map(variable -> environment.getOrDefault(variable, "").strip())
        .filter(command -> !command.isEmpty())
        .map(command -> List.of(command.split("\\s+")))
        .findFirst()
        .orElseGet(() -> usual(environment.getOrDefault("PATH", "")));
  }

  private static List<String> usual(String path) {
    return USUAL.stream()
        .filter(
            name ->
                Stream.of(path.split(File.pathSeparator))
                    .filter(folder -> !folder.isEmpty())
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
        .limit(1)
        .toList();
  }
}

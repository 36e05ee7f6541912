package io.github.aepdsl.shell.command;

import io.github.aepdsl.shell.text.OwnClassPath;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where snippets find classes. */
final class EnvCommand implements PromptCommand {

  @Override
  public String name() {
    return "/env";
  }

  @Override
  public String arguments() {
    return "[--class-path PATH]";
  }

  @Override
  public String help() {
    return "shows the class path, or adds to it; nothing that was typed is lost";
  }

  @Override
  public void run(Desk desk, String arguments) {
    String path = arguments.replaceFirst("^--?class-path[ =]+", "");
    if (arguments.isBlank()) {
      desk.sayAsItIs("--class-path " + OwnClassPath.absolute());
    } else if (path.equals(arguments)) {
      desk.say("/env knows --class-path only");
    } else {
      add(desk, path.strip());
    }
  }

  private static void add(Desk desk, String path) {
    List<Path> entries =
        Stream.of(path.split(File.pathSeparator))
            .map(HomePath::of)
            .map(Path::toAbsolutePath)
            .toList();
    List<Path> missing = entries.stream().filter(entry -> !Files.exists(entry)).toList();
    missing.forEach(entry -> desk.say("There is no " + entry + "."));
    if (missing.isEmpty()) {
      entries.forEach(entry -> desk.engine().addToClassPath(entry.toString()));
    }
  }
}

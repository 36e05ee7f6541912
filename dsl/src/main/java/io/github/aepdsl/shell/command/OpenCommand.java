package io.github.aepdsl.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Evaluates a file as if it were typed. */
final class OpenCommand implements PromptCommand {

  @Override
  public String name() {
    return "/open";
  }

  @Override
  public String arguments() {
    return "FILE";
  }

  @Override
  public String help() {
    return "evaluates a file as if it were typed";
  }

  @Override
  public void run(Desk desk, String arguments) throws IOException {
    if (arguments.isBlank()) {
      desk.say("/open wants a file: /open load.jsh");
      return;
    }
    Path file = HomePath.of(arguments);
    if (!Files.isReadable(file)) {
      desk.say("There is no file " + file.toAbsolutePath() + " to read.");
      return;
    }
    desk.evaluate(Files.readString(file).replaceFirst("\\A#![^\n]*", ""));
  }
}

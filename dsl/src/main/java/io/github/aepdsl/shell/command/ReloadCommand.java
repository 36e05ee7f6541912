package io.github.aepdsl.shell.command;

import java.util.List;
import jdk.jshell.Snippet;

/** Forgets everything that was typed, and types it again. */
final class ReloadCommand implements PromptCommand {

  @Override
  public String name() {
    return "/reload";
  }

  @Override
  public String help() {
    return "forgets what was typed and evaluates it again";
  }

  @Override
  public void run(Desk desk, String arguments) {
    List<String> sources = desk.engine().active().map(Snippet::source).toList();
    desk.reset();
    sources.forEach(desk::evaluate);
  }
}

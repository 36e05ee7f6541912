package io.github.aepdsl.shell.command;

import java.util.List;
import jdk.jshell.Snippet;

/** Takes declarations back. */
final class DropCommand implements PromptCommand {

  @Override
  public String name() {
    return "/drop";
  }

  @Override
  public String arguments() {
    return "(ID | NAME)...";
  }

  @Override
  public String help() {
    return "takes declarations back";
  }

  @Override
  public void run(Desk desk, String arguments) {
    List<Snippet> snippets =
        arguments.isBlank() ? List.of() : SnippetChoice.of(desk.engine(), arguments);
    if (snippets.isEmpty()) {
      desk.say("/drop wants the id or name of something that /list shows");
    }
    snippets.stream().filter(desk.engine()::isActive).forEach(desk.engine()::drop);
  }
}

package io.github.aepdsl.shell.command;

import io.github.aepdsl.shell.engine.Declarations;
import java.util.List;
import jdk.jshell.ImportSnippet;
import jdk.jshell.PersistentSnippet;
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
    snippets.stream().filter(desk.engine()::isActive).forEach(snippet -> drop(desk, snippet));
  }

  private static void drop(Desk desk, Snippet snippet) {
    desk.engine().drop(snippet);
    desk.say("dropped " + what(snippet));
  }

  private static String what(Snippet snippet) {
    return snippet instanceof PersistentSnippet && !(snippet instanceof ImportSnippet)
        ? Declarations.kind(snippet) + " " + Declarations.name(snippet)
        : "snippet " + snippet.id();
  }
}

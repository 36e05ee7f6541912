package io.github.aepdsl.shell.command;

import io.github.aepdsl.shell.text.SecretText;
import java.util.List;
import jdk.jshell.Snippet;

/** What was typed and holds, with the ids of it. */
final class ListCommand implements PromptCommand {

  @Override
  public String name() {
    return "/list";
  }

  @Override
  public String arguments() {
    return "[-all | -start | ID | NAME]...";
  }

  @Override
  public String help() {
    return "lists what was typed, with ids, and secrets as ***";
  }

  @Override
  public void run(Desk desk, String arguments) {
    List<Snippet> snippets = SnippetChoice.of(desk.engine(), arguments);
    if (snippets.isEmpty() && !arguments.isBlank()) {
      desk.say("There is no snippet " + arguments + ". /list -all lists all there are.");
    }
    snippets.forEach(snippet -> desk.print(line(snippet)));
  }

  private static String line(Snippet snippet) {
    String source = SecretText.mask(snippet.source().strip());
    return String.format("%4s : %s", snippet.id(), source.replace("\n", "\n       "));
  }
}

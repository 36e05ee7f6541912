package io.github.aepdsl.shell.command;

import io.github.aepdsl.shell.engine.Declarations;
import jdk.jshell.ImportSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;

/** The declarations of one kind: {@code /methods}, {@code /types}, {@code /imports}. */
record DeclarationsCommand(String name, Kind kind, String help) implements PromptCommand {

  @Override
  public void run(Desk desk, String arguments) {
    desk.engine()
        .snippets()
        .filter(snippet -> snippet.kind() == kind && desk.engine().isActive(snippet))
        .forEach(snippet -> desk.sayAsItIs("  " + line(snippet)));
  }

  private static String line(Snippet snippet) {
    return snippet instanceof ImportSnippet
        ? snippet.source().strip().replaceFirst(";$", "")
        : Declarations.kind(snippet) + " " + Declarations.name(snippet);
  }
}

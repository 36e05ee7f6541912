package io.github.aepdsl.shell.command;

import io.github.aepdsl.shell.text.SecretText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;

/** Opens what was typed in an editor, and evaluates what was changed. */
final class EditCommand implements PromptCommand {

  @Override
  public String name() {
    return "/edit";
  }

  @Override
  public String arguments() {
    return "[ID | NAME]...";
  }

  @Override
  public String help() {
    return """
        opens what was typed in $VISUAL or $EDITOR, else in nano or vi, and evaluates what was changed
        secrets stand in it as secret("NAME")""";
  }

  @Override
  public void run(Desk desk, String arguments) throws IOException {
    List<String> command = new ArrayList<>(editor(desk));
    if (command.isEmpty()) {
      desk.say("There is no editor: set VISUAL or EDITOR to the name of one.");
      return;
    }
    List<Snippet> snippets = SnippetChoice.of(desk.engine(), arguments);
    Path folder = Files.createTempDirectory("aep-edit-");
    Path file = folder.resolve("edit.jsh");
    try {
      List<String> shown = snippets.stream().map(EditCommand::shown).toList();
      Files.write(file, shown);
      command.add(file.toString());
      int code = desk.lines().lend(command, Path.of("").toAbsolutePath());
      if (code == 0) {
        evaluateChanged(desk, shown, Files.readString(file));
      } else {
        desk.say("%s ended with %d; nothing was evaluated.".formatted(command.get(0), code));
      }
    } catch (IOException e) {
      desk.say("%s cannot be used as an editor here: %s".formatted(command.get(0), e.getMessage()));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static List<String> editor(Desk desk) {
    return desk.editor().isEmpty() ? Editors.of(System.getenv()) : desk.editor();
  }

  private static void evaluateChanged(Desk desk, List<String> shown, String text) {
    Set<String> known = shown.stream().map(EditCommand::bare).collect(Collectors.toSet());
    desk.engine().pieces(text).stream()
        .filter(piece -> !known.contains(bare(piece)))
        .forEach(desk::evaluate);
  }

  private static String shown(Snippet snippet) {
    String source = SecretText.lookedUp(snippet.source().strip());
    return isOneLine(snippet.kind()) && !source.endsWith(";") ? source + ";" : source;
  }

  /** Whether it may have come without the semicolon that it needs where another line follows. */
  private static boolean isOneLine(Kind kind) {
    return kind == Kind.EXPRESSION || kind == Kind.VAR || kind == Kind.IMPORT;
  }

  private static String bare(String source) {
    return source.strip().replaceFirst(";$", "");
  }
}

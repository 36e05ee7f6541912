package io.github.aepdsl.shell.command;

import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.Snippet;

/**
 * Evaluates something again: {@code /!} the last, {@code /-2} the last but one, {@code /7} by id.
 */
final class RerunCommand {

  static final Pattern WORD = Pattern.compile("/(?:!|-\\d{1,4}|[se]?\\d{1,6}(?:-\\d{1,6})?)");

  private RerunCommand() {}

  static void run(Desk desk, String word) {
    List<Snippet> snippets = snippets(desk, word.substring(1));
    if (snippets.isEmpty()) {
      desk.say("There is no snippet " + word.substring(1) + ". /list -all lists all there are.");
    }
    snippets.forEach(snippet -> desk.evaluate(snippet.source()));
  }

  private static List<Snippet> snippets(Desk desk, String which) {
    if (!which.startsWith("!") && !which.startsWith("-")) {
      return SnippetChoice.of(desk.engine(), which);
    }
    List<Snippet> all = desk.engine().active().toList();
    int back = which.equals("!") ? 1 : Integer.parseInt(which.substring(1));
    return back < 1 || back > all.size() ? List.of() : List.of(all.get(all.size() - back));
  }
}

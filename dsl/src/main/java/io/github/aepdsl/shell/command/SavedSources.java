package io.github.aepdsl.shell.command;

import io.github.aepdsl.shell.text.SecretText;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.VarSnippet;

/** Snippets as a script that means the same elsewhere. */
final class SavedSources {

  private SavedSources() {}

  /**
   * Their texts without secrets; a value that a later one goes on with gets its name in writing.
   */
  static List<String> of(List<Snippet> snippets) {
    List<String> sources = snippets.stream().map(snippet -> snippet.source().strip()).toList();
    return snippets.stream().map(snippet -> SecretText.lookedUp(named(snippet, sources))).toList();
  }

  private static String named(Snippet snippet, List<String> sources) {
    String source = snippet.source().strip();
    if (snippet instanceof VarSnippet value
        && value.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND
        && sources.stream().anyMatch(other -> uses(other, value.name()))) {
      return "var " + value.name() + " = " + source + ";";
    }
    return source;
  }

  /** Whether a text goes on with a value that JShell named. */
  static boolean uses(String source, String value) {
    return Pattern.compile(Pattern.quote(value) + "\\b").matcher(source).find();
  }
}

package io.github.aepdsl.shell.command;

import io.github.aepdsl.shell.engine.Engine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;

/**
 * Snippets as commands name them: by id, by a range of ids, or by the name of what they declare.
 */
final class SnippetChoice {

  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

  private SnippetChoice() {}

  /** Those that are named, or all that hold when none is. */
  static List<Snippet> of(Engine engine, String arguments) {
    if (arguments.isBlank()) {
      return engine.active().toList();
    }
    if (arguments.equals("-all")) {
      return engine.snippets().toList();
    }
    if (arguments.equals("-start")) {
      return engine.snippets().filter(Engine::isOfTheStart).toList();
    }
    List<String> words = List.of(arguments.split("\\s+"));
    return engine
        .snippets()
        .filter(snippet -> words.stream().anyMatch(word -> matches(engine, snippet, word)))
        .toList();
  }

  private static boolean matches(Engine engine, Snippet snippet, String word) {
    Matcher range = RANGE.matcher(word);
    if (range.matches()) {
      return snippet.id().matches("\\d{1,9}")
          && number(snippet.id()) >= number(range.group(1))
          && number(snippet.id()) <= number(range.group(2));
    }
    boolean named = snippet instanceof PersistentSnippet some && some.name().equals(word);
    return snippet.id().equals(word) || named && engine.isActive(snippet);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.substring(0, Math.min(9, digits.length())));
  }
}

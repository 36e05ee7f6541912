package io.github.aepdsl.shell.command;

import io.github.aepdsl.source.Draft;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.VarSnippet;

/**
 * Lines that a script does the same without: a name alone, and lists and drafts that nothing goes
 * on with. They send nothing before somebody looks at them, and a script looks at nothing.
 */
final class Looks {

  /** Calls that give a list, or fewer of it. */
  private static final Set<String> LISTING =
      Set.of(
          "sandbox",
          "connections",
          "connectors",
          "flows",
          "runs",
          "flowSpecs",
          "sourceConnections",
          "targetConnections",
          "datasets",
          "batches",
          "schemas",
          "mappingSets",
          "sandboxes",
          "named",
          "spec",
          "where",
          "search",
          "orderBy",
          "limit",
          "category",
          "status");

  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final String ARGUMENT = "(?:%1$s|secret\\(%1$s\\)|\\w++)".formatted(TEXT);
  private static final String ARGUMENTS = "\\((?:%1$s(?:,\\s*%1$s)*+)?\\)".formatted(ARGUMENT);
  private static final String CALL = "\\s*\\.\\s*(\\w++)" + ARGUMENTS;
  private static final Pattern CALLS = Pattern.compile(CALL);
  private static final Pattern CHAIN =
      Pattern.compile("aep%s(?:%s)*+\\s*;?".formatted(ARGUMENTS, CALL));

  private Looks() {}

  /** The snippets without them. */
  static List<Snippet> without(List<Snippet> snippets) {
    List<Snippet> more =
        snippets.stream()
            .filter(snippet -> snippet.subKind() != SubKind.VAR_VALUE_SUBKIND)
            .toList();
    return more.stream().filter(snippet -> !isIdle(snippet, more)).toList();
  }

  private static boolean isIdle(Snippet snippet, List<Snippet> all) {
    return snippet instanceof VarSnippet value
        && value.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND
        && CHAIN.matcher(value.source().strip()).matches()
        && (isDraft(value.typeName()) || lists(value.source()))
        && all.stream().noneMatch(other -> SavedSources.uses(other.source(), value.name()));
  }

  private static boolean lists(String chain) {
    return CALLS.matcher(chain).results().map(Looks::name).allMatch(LISTING::contains);
  }

  private static String name(MatchResult call) {
    return call.group(1);
  }

  /** No call that sends something leads to a draft. */
  private static boolean isDraft(String type) {
    try {
      return Draft.class.isAssignableFrom(Class.forName(type.replaceFirst("<.*", "")));
    } catch (ClassNotFoundException e) {
      return false; // a type that was declared at the prompt
    }
  }
}

package io.github.aepdsl.shell.script;

import io.github.aepdsl.shell.text.Completion;
import io.github.aepdsl.shell.text.Guess;
import io.github.aepdsl.shell.text.UnknownName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;

/**
 * What the compiler has against the pieces of a script, without what only follows from it: that
 * nobody knows the names which rejected pieces declare.
 */
final class Rejections {

  private static final Pattern DECLARED = Pattern.compile("[\\w.$<>,?\\[\\]\\s]+\\s([\\w$]+)\\s*=");

  private final JShell shell;
  private final Guess guess;
  private final Set<String> lost = new HashSet<>();

  Rejections(JShell shell) {
    this.shell = shell;
    this.guess = new Guess(new Completion(shell.sourceCodeAnalysis()));
  }

  /** Why a piece was rejected; empty when another one is the cause, which was told. */
  Optional<ScriptFailure> of(Snippet snippet, int firstLine) {
    String source = snippet.source();
    List<Diag> errors =
        shell
            .diagnostics(snippet)
            .filter(diag -> diag.isError() && !follows(diag, source))
            .toList();
    boolean follows = errors.isEmpty() && shell.diagnostics(snippet).anyMatch(Diag::isError);
    declared(snippet).ifPresent(lost::add);
    return follows
        ? Optional.empty()
        : Optional.of(
            new ScriptFailure(
                firstLine + line(errors, source),
                source,
                errors.stream().map(diag -> told(diag, source)).distinct().toList()));
  }

  private boolean follows(Diag diag, String source) {
    return UnknownName.of(diag, source).filter(name -> lost.contains(name.name())).isPresent();
  }

  private static Optional<String> declared(Snippet snippet) {
    if (snippet instanceof PersistentSnippet known) {
      return Optional.of(known.name());
    }
    return Optional.of(DECLARED.matcher(snippet.source()))
        .filter(Matcher::lookingAt)
        .map(found -> found.group(1));
  }

  /** A class that JShell made up is no place for a reader. */
  private String told(Diag diag, String source) {
    Stream<String> lines =
        diag.getMessage(null).lines().filter(line -> !line.strip().startsWith("location:"));
    return Stream.concat(lines, guess.of(diag, source).stream()).collect(Collectors.joining("\n"));
  }

  private static int line(List<Diag> errors, String source) {
    return errors.stream()
        .map(diag -> source.substring(0, inside(diag, source)))
        .mapToInt(before -> (int) before.chars().filter(c -> c == '\n').count())
        .findFirst()
        .orElse(0);
  }

  private static int inside(Diag diag, String source) {
    return (int) Math.max(0, Math.min(diag.getPosition(), source.length()));
  }
}

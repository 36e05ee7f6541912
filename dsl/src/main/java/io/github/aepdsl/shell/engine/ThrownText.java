package io.github.aepdsl.shell.engine;

import io.github.aepdsl.shell.text.Message;
import io.github.aepdsl.shell.text.ThrownTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.UnresolvedReferenceException;

/**
 * What a snippet threw. The DSL's own exceptions say everything in their message, so of those
 * neither package nor frames are shown, and one cause at most, when it tells more.
 */
final class ThrownText {

  private static final int SHOWN_FRAMES = 8;
  private static final int SHOWN_CAUSES = 8;

  /** JShell keeps variables in classes, which the JDK's message names. */
  private static final Pattern NULL_VARIABLE =
      Pattern.compile("\"REPL\\.[\\w$]+\\.(\\w+)\" is null");

  private static final String FRAME = "      at ";

  private final JShell shell;
  private final int width;
  private final Predicate<String> failed;

  ThrownText(JShell shell, int width, Predicate<String> failed) {
    this.shell = shell;
    this.width = width;
    this.failed = failed;
  }

  List<String> of(JShellException thrown) {
    List<String> lines =
        thrown instanceof UnresolvedReferenceException unresolved
            ? List.of(unresolved(unresolved))
            : thrown((EvalException) thrown);
    return lines.stream().flatMap(String::lines).flatMap(this::shown).toList();
  }

  /** A frame is one word, which nothing can fold. */
  private Stream<String> shown(String line) {
    return line.startsWith(FRAME)
        ? Stream.of(Message.line(line))
        : Message.folded(line, width).stream();
  }

  private String unresolved(UnresolvedReferenceException thrown) {
    return Declarations.kind(thrown.getSnippet())
        + " "
        + Declarations.name(thrown.getSnippet())
        + " cannot be used until "
        + shell.unresolvedDependencies(thrown.getSnippet()).collect(Collectors.joining(", "))
        + " is declared";
  }

  private List<String> thrown(EvalException thrown) {
    return ThrownTitle.isOwn(thrown) ? own(thrown) : foreign(thrown);
  }

  private static List<String> own(EvalException thrown) {
    List<String> lines = new ArrayList<>();
    lines.add(ThrownTitle.of(thrown));
    ThrownTitle.further(thrown).ifPresent(cause -> lines.add("Caused by: " + cause));
    if (LastError.explains(thrown.getMessage())) {
      lines.add("lastError().help() explains it");
    }
    return lines;
  }

  private List<String> foreign(EvalException thrown) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Exception " + NULL_VARIABLE.matcher(ThrownTitle.of(thrown)).replaceAll(this::isNull));
    Stream.of(thrown.getStackTrace())
        .limit(SHOWN_FRAMES)
        .map(frame -> FRAME + place(frame))
        .forEach(lines::add);
    if (thrown.getStackTrace().length > SHOWN_FRAMES) {
      lines.add("      ...");
    }
    causes(thrown)
        .limit(SHOWN_CAUSES)
        .map(cause -> "Caused by: " + ThrownTitle.of(cause))
        .forEach(lines::add);
    return lines;
  }

  private String isNull(MatchResult found) {
    String name = found.group(1);
    String why = failed.test(name) ? ": its line failed" : "";
    return Matcher.quoteReplacement(name + " is null" + why);
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown.getCause(), Objects::nonNull, Throwable::getCause);
  }

  /** JShell says that the file of snippet 7 is {@code #7}. */
  private static String place(StackTraceElement frame) {
    String file = String.valueOf(frame.getFileName());
    return file.startsWith("#") ? "(" + file + ":" + frame.getLineNumber() + ")" : frame.toString();
  }
}

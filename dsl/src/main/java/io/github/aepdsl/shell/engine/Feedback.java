package io.github.aepdsl.shell.engine;

import io.github.aepdsl.shell.text.Guess;
import io.github.aepdsl.shell.text.Message;
import io.github.aepdsl.shell.text.SecretText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

/** Words what became of a snippet: its value, what it declared, or what is wrong with it. */
final class Feedback {

  private static final int LONGEST_VALUE = 20_000;

  /** A declaration or assignment, or a name alone: what is shown with the name in front. */
  private static final Pattern NAMED =
      Pattern.compile("(?s)(?:[\\w.$<>,?\\[\\]\\s]*\\s)?([\\w$]+)\\s*(?:=(?!=).*|;?)");

  private static final String IS = " = ";

  private final JShell shell;
  private final Guess guess;
  private final IntSupplier width;
  private final Predicate<String> failed;

  /**
   * @param width how many characters fit beside each other
   * @param failed whether the line that declared a variable threw
   */
  Feedback(JShell shell, Guess guess, IntSupplier width, Predicate<String> failed) {
    this.shell = shell;
    this.guess = guess;
    this.width = width;
    this.failed = failed;
  }

  /** Whether the snippet did what it should. */
  static boolean worked(SnippetEvent event) {
    return event.exception() == null && event.status() != Status.REJECTED;
  }

  /** How many characters will stand before the value of a piece of code, as far as one sees. */
  static int before(String piece) {
    Matcher named = NAMED.matcher(piece.strip());
    return named.matches() ? named.group(1).length() + IS.length() : 0;
  }

  /** The lines to show. */
  List<String> of(SnippetEvent event) {
    if (event.causeSnippet() != null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(diagnostics(event.snippet()));
    if (event.exception() != null) {
      lines.addAll(new ThrownText(shell, width.getAsInt(), failed).of(event.exception()));
    } else if (event.status() != Status.REJECTED) {
      lines.addAll(result(event));
    }
    return lines;
  }

  private List<String> diagnostics(Snippet snippet) {
    List<String> lines = new ArrayList<>();
    shell
        .diagnostics(snippet)
        .forEach(
            diag -> {
              lines.addAll(new DiagnosticText(diag, snippet.source(), width.getAsInt()).lines());
              guess.of(diag, snippet.source()).map(this::message).ifPresent(lines::addAll);
            });
    return lines;
  }

  private List<String> result(SnippetEvent event) {
    Snippet snippet = event.snippet();
    if (snippet instanceof MethodSnippet || snippet instanceof TypeDeclSnippet || waits(event)) {
      return message(declared(event));
    }
    if (snippet.kind() == Kind.IMPORT || snippet.kind() == Kind.STATEMENT) {
      return List.of();
    }
    return shown(event).map(List::of).orElse(List.of());
  }

  private static Optional<String> shown(SnippetEvent event) {
    if (event.value() == null) {
      return Optional.empty();
    }
    String value = cut(event.value());
    String shown = name(event.snippet()).map(name -> name + IS + value).orElse(value);
    return Optional.of(value.startsWith("\"") ? masked(shown) : shown);
  }

  /** The variable that holds a value, unless it is one that JShell made up. */
  private static Optional<String> name(Snippet snippet) {
    boolean variable = snippet.kind() == Kind.VAR || names(snippet.subKind());
    if (!variable || snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
      return Optional.empty();
    }
    String name =
        snippet instanceof VarSnippet declared
            ? declared.name()
            : ((ExpressionSnippet) snippet).name();
    return Optional.of(name);
  }

  private static boolean names(SubKind kind) {
    return kind == SubKind.ASSIGNMENT_SUBKIND || kind == SubKind.VAR_VALUE_SUBKIND;
  }

  private static boolean waits(SnippetEvent event) {
    return event.status().name().startsWith("RECOVERABLE");
  }

  private String declared(SnippetEvent event) {
    String what = Declarations.kind(event.snippet()) + " " + Declarations.name(event.snippet());
    String how = event.previousStatus() == Status.NONEXISTENT ? "created " : "replaced ";
    return waits(event)
        ? how + what + ", however, it cannot be used until " + missing(event) + " is declared"
        : how + what;
  }

  private String missing(SnippetEvent event) {
    return event.snippet() instanceof DeclarationSnippet declaration
        ? shell.unresolvedDependencies(declaration).collect(Collectors.joining(", "))
        : "what it uses";
  }

  private List<String> message(String text) {
    return Message.folded(text, width.getAsInt());
  }

  private static String cut(String value) {
    String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    String more =
        "…\n"
            + Message.line(
                (value.length() - shown.length()) + " more characters; show(…) prints them all");
    return shown.length() == value.length() ? shown : shown + more;
  }

  /** Code to show, without the secrets in it. */
  static String masked(String code) {
    return SecretText.mask(code);
  }
}

package io.github.aepdsl.shell.script;

import io.github.aepdsl.Displays;
import io.github.aepdsl.shell.text.JavaLiteral;
import io.github.aepdsl.shell.text.OwnClassPath;
import io.github.aepdsl.shell.text.StartupScript;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.spi.ExecutionControlProvider;

/**
 * Compiles one script as a whole, or runs it in this process until a snippet is rejected, throws or
 * is incomplete. {@code System.exit} in the script ends the process with that code.
 */
public final class ScriptRunner {

  private static final Pattern PROMPT_COMMAND = Pattern.compile("/(\\w+)\\b *(.*)");

  private final PrintStream err;
  private final Script script;
  private final ScriptLines lines;

  public ScriptRunner(Script script, PrintStream err) {
    this.script = script;
    this.err = err;
    this.lines = new ScriptLines(script.name());
  }

  /** Compiles the whole script and runs nothing: 0, or 1 after telling all that is wrong. */
  public int check(List<String> arguments) {
    List<ScriptFailure> failures = new ArrayList<>();
    walk(new CompileOnly(), arguments, failures, Integer.MAX_VALUE);
    return told(failures, 0);
  }

  /** The script's exit code: 0, 1 after a failure, or what its {@code /exit} says. */
  public int run(List<String> arguments) {
    List<ScriptFailure> failures = new ArrayList<>();
    int exit = walk(new InPlace(), arguments, failures, 1);
    return told(failures, exit);
  }

  /** Evaluates piece by piece until {@code /exit}, whose code it returns, or so many failures. */
  private int walk(
      ExecutionControlProvider engine,
      List<String> arguments,
      List<ScriptFailure> failures,
      int most) {
    Optional<Integer> exit = Optional.empty();
    try (JShell shell = shell(engine, arguments);
        Semicolons semicolons = new Semicolons()) {
      Rejections rejections = new Rejections(shell);
      ScriptSnippets snippets = new ScriptSnippets(script, shell.sourceCodeAnalysis());
      Optional<ScriptSnippets.Piece> piece = snippets.next();
      while (piece.isPresent() && exit.isEmpty() && failures.size() < most) {
        exit = exit(piece.get());
        if (exit.isEmpty()) {
          evaluate(shell, semicolons, rejections, piece.get()).ifPresent(failures::add);
        }
        piece = snippets.next();
      }
      if (failures.isEmpty()) {
        unresolved(shell).ifPresent(failures::add);
      }
    }
    return exit.orElse(0);
  }

  private static JShell shell(ExecutionControlProvider engine, List<String> arguments) {
    JShell shell = JShell.builder().executionEngine(engine, Map.of()).build();
    shell.addToClasspath(OwnClassPath.absolute());
    prepare(shell, arguments);
    return shell;
  }

  private int told(List<ScriptFailure> failures, int otherwise) {
    System.out.flush();
    failures.forEach(failure -> err.println(failure.describe(script.name())));
    return failures.isEmpty() ? otherwise : 1;
  }

  /** The code of {@code /exit}, if a piece is that. */
  private static Optional<Integer> exit(ScriptSnippets.Piece piece) {
    Matcher command = PROMPT_COMMAND.matcher(piece.source().strip());
    if (!command.matches() || !command.group(1).equals("exit")) {
      return Optional.empty();
    }
    String code = command.group(2);
    return Optional.of(code.matches("\\d{1,3}") ? Integer.parseInt(code) : 0);
  }

  private static void prepare(JShell shell, List<String> arguments) {
    String defaults =
        Runtime.version().feature() < 25
            ? StartupScript.defaultImports()
            : "import module java.base;\n";
    Stream.of(defaults, StartupScript.imports()).flatMap(String::lines).forEach(shell::eval);
    String values = arguments.stream().map(JavaLiteral::of).collect(Collectors.joining(", "));
    shell.eval("String[] args = {" + values + "};");
  }

  private Optional<ScriptFailure> evaluate(
      JShell shell, Semicolons semicolons, Rejections rejections, ScriptSnippets.Piece piece) {
    if (!piece.complete()) {
      return Optional.of(
          new ScriptFailure(
              piece.line(), piece.source(), List.of("The script ends before this is complete.")));
    }
    if (PROMPT_COMMAND.matcher(piece.source().strip()).lookingAt()) {
      return Optional.of(
          new ScriptFailure(
              piece.line(),
              piece.source(),
              List.of("Commands of the prompt have no meaning in a script, except /exit.")));
    }
    Displays.loop().forget();
    for (SnippetEvent event : semicolons.evaluate(shell, piece.source())) {
      lines.put(event.snippet().id(), piece.line());
      Optional<ScriptFailure> failure = failure(rejections, event, piece);
      if (failure.isPresent()) {
        return failure;
      }
    }
    return Optional.empty();
  }

  private Optional<ScriptFailure> failure(
      Rejections rejections, SnippetEvent event, ScriptSnippets.Piece piece) {
    if (event.exception() != null) {
      SnippetException thrown = new SnippetException(event, lines);
      return Optional.of(
          new ScriptFailure(thrown.line(), piece.source(), withItem(thrown.reasons())));
    }
    return event.causeSnippet() == null && event.status() == Status.REJECTED
        ? rejections.of(event.snippet(), piece.line())
        : Optional.empty();
  }

  /** The reasons, and at which item of a loop that counts. */
  private static List<String> withItem(List<String> reasons) {
    return Stream.concat(
            reasons.stream(),
            Displays.loop().at().stream()
                .map(
                    at ->
                        "At item %d of %d of %s; %d are done."
                            .formatted(at.done() + 1, at.total(), at.what(), at.done())))
        .toList();
  }

  /** A method may name what comes later; what never came is an error of the script. */
  private Optional<ScriptFailure> unresolved(JShell shell) {
    return shell
        .snippets()
        .filter(snippet -> shell.status(snippet).name().startsWith("RECOVERABLE"))
        .map(DeclarationSnippet.class::cast)
        .findFirst()
        .map(
            snippet ->
                new ScriptFailure(
                    lines.first(snippet.id()),
                    snippet.source(),
                    shell
                        .unresolvedDependencies(snippet)
                        .map(name -> "Not found: " + name)
                        .toList()));
  }
}

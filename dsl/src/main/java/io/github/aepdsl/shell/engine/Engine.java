package io.github.aepdsl.shell.engine;

import io.github.aepdsl.Displays;
import io.github.aepdsl.shell.script.Semicolons;
import io.github.aepdsl.shell.text.Completion;
import io.github.aepdsl.shell.text.Continuations;
import io.github.aepdsl.shell.text.Guess;
import io.github.aepdsl.shell.text.Message;
import io.github.aepdsl.shell.text.StartupScript;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.VarSnippet;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * JShell with the DSL imported, in this process: nothing has to be started before the first line is
 * answered, and what snippets do and what the prompt knows is the same. One thread evaluates at a
 * time; any other may stop it.
 */
public final class Engine implements AutoCloseable {

  private static final String LAST_ERROR =
      "import static " + LastError.class.getName() + ".lastError;";

  private final StoppableControl control;
  private final SnippetIds ids = new SnippetIds();
  private final JShell shell;
  private final SourceCodeAnalysis analysis;
  private final Pieces pieces;
  private final Completion completion;
  private final Feedback feedback;
  private final Semicolons semicolons = new Semicolons();
  private final Set<String> threw = new HashSet<>();
  private final Set<String> assigned = new HashSet<>();
  private Optional<String> lastValue = Optional.empty();
  private Optional<String> unfinished = Optional.empty();

  private Engine(String classPath, Look look) {
    control = new StoppableControl(look);
    shell =
        JShell.builder()
            .executionEngine(new Provider(control), Map.of())
            .idGenerator(ids::of)
            .tempVariableNameGenerator(ids::temporary)
            .build();
    shell.addToClasspath(classPath);
    analysis = shell.sourceCodeAnalysis();
    pieces = new Pieces(analysis);
    completion = new Completion(analysis);
    feedback = new Feedback(shell, new Guess(completion), look::width, this::hasFailed);
  }

  /**
   * Starts one, with everything imported.
   *
   * @param classPath where snippets find classes
   */
  public static Engine start(String classPath, Look look) {
    Engine engine = new Engine(classPath, look);
    Stream.of(StartupScript.jshellImports(), StartupScript.imports(), LAST_ERROR)
        .flatMap(String::lines)
        .forEach(engine.shell::eval);
    engine.rehearse();
    engine.ids.started(engine.shell);
    return engine;
  }

  /** Loads what the first line needs while nobody waits for it yet. */
  private void rehearse() {
    pieces.of("aep().connection(\"a\")");
    shell.eval("1").forEach(event -> shell.drop(event.snippet()));
  }

  /** Whether this can be evaluated as it stands, or something has to follow. */
  public boolean complete(String entry) {
    return pieces.complete(entry);
  }

  /**
   * Evaluates what was typed, one snippet after the other.
   *
   * @param out takes lines as they come
   * @return whether all of it did what it should
   */
  public boolean evaluate(String entry, Consumer<String> out) {
    boolean worked = true;
    control.begin();
    Displays.loop().forget();
    for (String piece : pieces.of(entry)) {
      if (control.stopAsked()) {
        return false;
      }
      control.before(Feedback.before(piece));
      for (SnippetEvent event : semicolons.evaluate(shell, piece)) {
        feedback.of(event).forEach(out);
        worked &= note(event);
        lastValue = valueOf(event);
        unfinished = Unfinished.chain(event);
      }
      if (control.stopAsked()) {
        howFar().ifPresent(out);
        return false;
      }
    }
    return worked;
  }

  /** For whoever presses Ctrl-C in a loop that counts. */
  private static Optional<String> howFar() {
    return Displays.loop().at().map(at -> Message.line("stopped; " + at));
  }

  private boolean note(SnippetEvent event) {
    if (event.snippet() instanceof VarSnippet declared) {
      assigned.remove(declared.name());
    }
    if (event.exception() != null || control.stopAsked()) {
      threw.add(event.snippet().id());
    } else if (event.snippet().subKind() == SubKind.ASSIGNMENT_SUBKIND) {
      assigned.add(((ExpressionSnippet) event.snippet()).name());
    }
    return Feedback.worked(event);
  }

  /** What was typed, cut into snippets. */
  public List<String> pieces(String entry) {
    return pieces.of(entry);
  }

  /** The variable that holds the last value, if the last thing that was evaluated had one. */
  public Optional<String> lastValue() {
    return lastValue;
  }

  /** The chain up to the call that found it incomplete, if the last thing was one. */
  public Optional<String> unfinished() {
    return unfinished;
  }

  /** Ends what is evaluated just now, if anything is. */
  public void stop() {
    control.askToStop();
    shell.stop();
  }

  /** What may stand at the end of a text. */
  public Continuations continuations(String text) {
    return completion.at(text);
  }

  /** The signatures of the calls around the end of a text. */
  public List<String> signatures(String text) {
    return completion.signatures(text);
  }

  /** All snippets, in the order of their first evaluation; of the start's only those that hold. */
  public Stream<Snippet> snippets() {
    return shell.snippets().filter(snippet -> !isOfTheStart(snippet) || isActive(snippet));
  }

  /** Those that were typed and hold. */
  public Stream<Snippet> active() {
    return shell.snippets().filter(snippet -> isActive(snippet) && !isOfTheStart(snippet));
  }

  /** Whether a snippet holds. */
  public boolean isActive(Snippet snippet) {
    return shell.status(snippet).isActive();
  }

  /** Whether a snippet holds, and threw nothing when it was evaluated. */
  public boolean hasWorked(Snippet snippet) {
    return isActive(snippet) && !threw.contains(snippet.id());
  }

  /** Whether a variable has no value because the line that declared it threw. */
  private boolean hasFailed(String variable) {
    return shell.variables().anyMatch(each -> each.name().equals(variable) && !hasValue(each));
  }

  /** Whether a variable may have a value: its line threw nothing, or it was assigned one since. */
  public boolean hasValue(VarSnippet variable) {
    return !threw.contains(variable.id()) || assigned.contains(variable.name());
  }

  /** Whether somebody has declared this name. */
  public boolean declares(String name) {
    return active()
        .anyMatch(each -> each instanceof PersistentSnippet some && some.name().equals(name));
  }

  /** Whether a snippet is one of the session's own imports. */
  public static boolean isOfTheStart(Snippet snippet) {
    return snippet.id().startsWith("s");
  }

  /** The value of a variable, as the prompt shows it. */
  public String value(VarSnippet variable) {
    return shell.status(variable) == Status.VALID ? shell.varValue(variable) : "(not usable yet)";
  }

  /** Takes a declaration back. */
  public void drop(Snippet snippet) {
    shell.drop(snippet);
  }

  /** Lets snippets find more classes. */
  public void addToClassPath(String path) {
    shell.addToClasspath(path);
  }

  @Override
  public void close() {
    shell.close();
    semicolons.close();
  }

  private static Optional<String> valueOf(SnippetEvent event) {
    if (!Feedback.worked(event)) {
      return Optional.empty();
    }
    if (event.snippet() instanceof VarSnippet variable) {
      return Optional.of(variable.name());
    }
    return event.snippet() instanceof ExpressionSnippet expression
        ? Optional.of(expression.name())
        : Optional.empty();
  }

  /** Hands JShell the one control. */
  private record Provider(DirectExecutionControl control) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "aep";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
      return control;
    }
  }
}

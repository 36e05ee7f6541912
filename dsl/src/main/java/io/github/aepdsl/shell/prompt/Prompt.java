package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.Diagnosis;
import io.github.aepdsl.Displays;
import io.github.aepdsl.Questions;
import io.github.aepdsl.secret.SecretTexts;
import io.github.aepdsl.shell.command.Desk;
import io.github.aepdsl.shell.command.PromptCommands;
import io.github.aepdsl.shell.engine.Engine;
import io.github.aepdsl.shell.terminal.ChainJoiningInput;
import io.github.aepdsl.shell.terminal.HistoryFile;
import io.github.aepdsl.shell.terminal.LineEditor;
import io.github.aepdsl.shell.terminal.LineSource;
import io.github.aepdsl.shell.terminal.PipedLines;
import io.github.aepdsl.shell.terminal.SnippetInput;
import io.github.aepdsl.shell.terminal.StandardInput;
import io.github.aepdsl.shell.terminal.TerminalDisplay;
import io.github.aepdsl.shell.text.Fold;
import io.github.aepdsl.shell.text.OwnClassPath;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

/** The interactive session: JShell with the DSL on its class path and imported. */
public final class Prompt {

  /** {@code scripts/aep} types a few lines through a pipe to prepare the classes that it takes. */
  private static final boolean REHEARSAL = Boolean.getBoolean("aepdsl.start.rehearsal");

  private final PromptCommands commands = new PromptCommands();
  private final CompletableFuture<Engine> first = CompletableFuture.supplyAsync(this::engine);
  private volatile LineSource lines;
  private volatile Desk desk;

  private Prompt() {}

  /**
   * Opens the prompt in the current directory and returns its exit code.
   *
   * @param files scripts to run before the first prompt
   */
  public static int open(List<String> files) {
    try {
      return new Prompt().run(files);
    } catch (IOException e) {
      System.err.println("aep: the prompt does not open: " + e.getMessage());
      return 1;
    }
  }

  private int run(List<String> files) throws IOException {
    SecretTexts.watch(); // what is listed or kept hides them, also where a variable held them first
    lines = StandardInput.isTerminal() || REHEARSAL ? terminal() : pipe();
    try {
      Banner banner = Banner.of(Diagnosis::destination);
      System.out.println(folded(banner.text()));
      desk = new Desk(this::next, lines, System.out);
      files.forEach(file -> commands.run(desk, "/open " + file));
      return new PromptLoop(desk, lines, commands, mark(banner)).run();
    } finally {
      lines.close();
    }
  }

  private static ProductionMark mark(Banner banner) {
    return banner.isLocal()
        ? new ProductionMark(() -> false, Runnable::run)
        : new ProductionMark(Diagnosis::isProduction, ForkJoinPool.commonPool()).atStart();
  }

  private String folded(String text) {
    return text.lines()
        .flatMap(line -> Fold.hanging(line, lines.width()).stream())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private LineSource terminal() throws IOException {
    HistoryFile history = HistoryFile.of(System.getenv());
    TabHelp help = new TabHelp(this::current, commands, () -> lines.width());
    LineEditor editor =
        REHEARSAL
            ? LineEditor.over(System.in, System.out, history, help)
            : LineEditor.open(history, help);
    editor.onInterrupt(() -> current().stop());
    Questions.use(editor::ask);
    if (!REHEARSAL) {
      editor.display(System.out).ifPresent(Prompt::changeInPlace);
    }
    System.setIn(new SnippetInput(editor));
    return editor;
  }

  /** Waits and loops have one line of the screen each. */
  private static void changeInPlace(TerminalDisplay display) {
    System.setOut(display.out());
    Displays.use(display);
  }

  private LineSource pipe() {
    ChainJoiningInput joined = new ChainJoiningInput(System.in);
    System.setIn(joined);
    return new PipedLines(
        joined, System.out, entry -> PromptCommands.isCommand(entry) || current().complete(entry));
  }

  private Engine current() {
    return desk.engine();
  }

  /** The one that was started with the session, then a new one for each reset. */
  private Engine next() {
    return desk == null ? first.join() : engine();
  }

  private Engine engine() {
    return Engine.start(OwnClassPath.absolute(), new ValueLook(() -> lines.width()));
  }
}

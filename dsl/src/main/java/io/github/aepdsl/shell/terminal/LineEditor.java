package io.github.aepdsl.shell.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/**
 * A person's terminal: lines with editing, history and Tab; questions whose answers are not shown;
 * and Ctrl-C while something runs. One thread reads at a time.
 */
public final class LineEditor implements LineSource {

  private static final String ASKS = "> ";

  /** Asks for its next line. */
  static final String CONTINUATION = "...> ";

  private static final String NAME = "aep";

  private static final int NARROWEST = 20;
  private static final int WIDTH_UNKNOWN = 80;

  private final Terminal terminal;
  private final TerminalModes modes;
  private final LineReader reader;
  private final LineReader questions;
  private final TypedHistory history;
  private volatile Runnable onLine = () -> {};
  private volatile boolean closed;

  private LineEditor(
      Terminal terminal, LineReader reader, LineReader questions, TypedHistory history) {
    this.terminal = terminal;
    this.modes = new TerminalModes(terminal);
    this.reader = reader;
    this.questions = questions;
    this.history = history;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /**
   * Takes over the terminal of this process.
   *
   * @throws IOException when it cannot be used
   */
  public static LineEditor open(HistoryFile file, Assistance assistance) throws IOException {
    return on(systemTerminal(), file, assistance);
  }

  /**
   * By the system's {@code stty}, which needs no native library. JLine would find it by a name that
   * our jar has changed. On Windows there is none, and lines are edited by the console itself.
   */
  private static Terminal systemTerminal() throws IOException {
    Charset charset = consoleCharset();
    String type = System.getenv().getOrDefault("TERM", "dumb");
    try {
      return new ExecTerminalProvider()
          .sysTerminal(
              NAME,
              type,
              false,
              charset,
              charset,
              charset,
              true,
              SignalHandler.SIG_DFL,
              false,
              SystemStream.Output);
    } catch (IOException | RuntimeException e) {
      return new DumbTerminal(NAME, "dumb", System.in, System.out, charset);
    }
  }

  /** What {@code scripts/aep} asks for where no locale is set, else what the system says. */
  private static Charset consoleCharset() {
    String named = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
    return named == null ? Charset.defaultCharset() : Charset.forName(named);
  }

  /**
   * A terminal at the other end of two streams.
   *
   * @throws IOException when it cannot be used
   */
  public static LineEditor over(
      InputStream in, OutputStream out, HistoryFile file, Assistance assistance)
      throws IOException {
    Terminal terminal = new DumbTerminal(NAME, "xterm", in, out, UTF_8);
    terminal.setSize(new Size(WIDTH_UNKNOWN, WIDTH_UNKNOWN));
    return on(terminal, file, assistance);
  }

  private static LineEditor on(Terminal terminal, HistoryFile file, Assistance language)
      throws IOException {
    Assistance assistance = new Undisturbed(language);
    LineReaderImpl reader = new LineReaderImpl(terminal, NAME);
    TypedHistory history =
        new TypedHistory(
            file, e -> System.err.println("aep: the history is not kept from here on: " + e));
    reader.setHistory(history);
    history.attach(reader);
    reader.setParser((line, cursor, context) -> parsed(assistance, line, cursor, context));
    reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUATION);
    reader.option(Option.DISABLE_EVENT_EXPANSION, true);
    reader.option(Option.HISTORY_TIMESTAMPED, false);
    TabKey.bind(reader, assistance);
    EarlyKeys.bind(reader);
    return new LineEditor(terminal, reader, questions(terminal), history);
  }

  private static LineReader questions(Terminal terminal) throws IOException {
    LineReader questions = new LineReaderImpl(terminal, NAME);
    questions.setVariable(LineReader.DISABLE_HISTORY, true);
    questions.setVariable(LineReader.DISABLE_COMPLETION, true);
    questions.option(Option.DISABLE_EVENT_EXPANSION, true);
    return questions;
  }

  private static TypedLine parsed(
      Assistance assistance, String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && !assistance.complete(line)) {
      throw new EOFError(-1, cursor, "goes on");
    }
    return new TypedLine(line, cursor);
  }

  /** Asks for an entry. */
  static String prompt(String mark) {
    return NAME + (mark.isEmpty() ? "" : " " + mark) + ASKS;
  }

  @Override
  public Optional<String> next(String mark) {
    onLine.run();
    try {
      String line = reader.readLine(prompt(mark));
      return Optional.of(Thread.interrupted() ? "" : line); // Ctrl-C right behind Enter
    } catch (UserInterruptException e) {
      return Optional.of("");
    } catch (EndOfFileException e) {
      return Optional.empty();
    } finally {
      Thread.interrupted(); // what is evaluated next is not meant
    }
  }

  /** What somebody types who is asked for a secret; an empty text when they would not say. */
  public Optional<String> ask(String question) {
    return answer(question, '\0').or(() -> Optional.of(""));
  }

  /** A line for a program that reads its input; empty at its end. */
  Optional<String> inputLine() {
    return answer("", null);
  }

  private Optional<String> answer(String question, Character mask) {
    onLine.run();
    try {
      return Optional.of(questions.readLine(question, mask));
    } catch (UserInterruptException | EndOfFileException e) {
      return Optional.empty();
    }
  }

  /**
   * What shows states in place on this terminal, if it can move its cursor.
   *
   * @param screen what writes to the terminal
   */
  public Optional<TerminalDisplay> display(PrintStream screen) {
    if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
      return Optional.empty();
    }
    TerminalDisplay display = TerminalDisplay.of(screen, terminal.encoding(), this::width);
    onLine = display::touched;
    return Optional.of(display);
  }

  /** Has Ctrl-C do something while no line is read. */
  public void onInterrupt(Runnable stop) {
    terminal.handle(Signal.INT, signal -> stop.run());
  }

  @Override
  public int width() {
    int width = terminal.getWidth();
    return width == 0 ? WIDTH_UNKNOWN : Math.max(NARROWEST, width);
  }

  @Override
  public int lend(List<String> command, Path folder) throws IOException {
    modes.asBefore();
    try {
      return new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      modes.quiet();
    }
  }

  /** Leaves the terminal as it was. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      history.revise();
      terminal.flush();
      modes.asBefore();
    }
  }
}

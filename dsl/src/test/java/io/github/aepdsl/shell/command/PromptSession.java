package io.github.aepdsl.shell.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.shell.engine.Engine;
import io.github.aepdsl.shell.terminal.LineSource;
import io.github.aepdsl.shell.text.OwnClassPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A session without a terminal: what is typed comes from the test, what is shown goes to it. */
final class PromptSession implements AutoCloseable {

  /** What stands for an editor: gets the command that would start it. */
  interface Program {
    int run(List<String> command) throws IOException;
  }

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PromptCommands commands = new PromptCommands();
  private final Desk desk;

  PromptSession(int width, Program program) {
    desk =
        new Desk(
            () -> Engine.start(OwnClassPath.absolute(), (value, before) -> Optional.empty()),
            new NoLines(width, program),
            new PrintStream(shown, true, UTF_8));
  }

  PromptSession() {
    this(80, command -> 1);
  }

  /** Types an entry and returns what it shows. */
  String type(String entry) {
    shown.reset();
    desk.note(entry);
    if (!commands.run(desk, entry)) {
      desk.evaluate(entry);
    }
    return shown.toString(UTF_8).stripTrailing();
  }

  Desk desk() {
    return desk;
  }

  @Override
  public void close() {
    desk.engine().close();
  }

  private record NoLines(int width, Program program) implements LineSource {
    @Override
    public Optional<String> next(String mark) {
      return Optional.empty();
    }

    @Override
    public int lend(List<String> command, Path folder) throws IOException {
      return program.run(command);
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}

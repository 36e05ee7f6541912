package io.github.aepdsl.shell.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.command.Desk;
import io.github.aepdsl.shell.command.PromptCommands;
import io.github.aepdsl.shell.engine.Engine;
import io.github.aepdsl.shell.terminal.LineSource;
import io.github.aepdsl.shell.text.OwnClassPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromptLoop_FailureTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @Test
  void isToldAndTheNextLineAnswered() throws IOException {
    Lines lines = new Lines("int before = 1", "/reset", "40 + 2", "/exit");
    Desk desk =
        new Desk(
            () -> Engine.start(OwnClassPath.absolute(), (value, before) -> Optional.empty()),
            lines,
            new PrintStream(shown, true, UTF_8));
    desk.engine().close(); // from here on whatever it does fails

    ProductionMark mark = new ProductionMark(() -> false, Runnable::run);
    assertThat(new PromptLoop(desk, lines, new PromptCommands(), mark).run()).isZero();

    assertThat(shown.toString(UTF_8))
        .contains("this line failed in the prompt itself: java.lang.IllegalStateException")
        .contains("42");
  }

  private record Lines(Deque<String> typed) implements LineSource {
    Lines(String... typed) {
      this(new ArrayDeque<>(List.of(typed)));
    }

    @Override
    public Optional<String> next(String mark) {
      return Optional.ofNullable(typed.poll());
    }

    @Override
    public int width() {
      return 80;
    }

    @Override
    public int lend(List<String> command, Path folder) {
      return 0;
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}

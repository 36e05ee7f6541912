package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.shell.command.Desk;
import io.github.aepdsl.shell.command.PromptCommands;
import io.github.aepdsl.shell.terminal.LineSource;
import java.io.IOException;
import java.util.Optional;

/** Reads an entry, evaluates it or runs it as a command, and so on until somebody leaves. */
final class PromptLoop {

  private final Desk desk;
  private final LineSource lines;
  private final PromptCommands commands;
  private final ProductionMark production;

  PromptLoop(Desk desk, LineSource lines, PromptCommands commands, ProductionMark production) {
    this.desk = desk;
    this.lines = lines;
    this.commands = commands;
    this.production = production;
  }

  /** Runs to the end and returns the exit code. */
  int run() throws IOException {
    while (desk.exit().isEmpty()) {
      production.warning().ifPresent(desk::say);
      Optional<String> entry = lines.next(production.text());
      if (entry.isEmpty()) {
        return 0;
      }
      if (!entry.get().isBlank()) {
        answer(entry.get().strip());
        production.look();
      }
    }
    return desk.exit().getAsInt();
  }

  /** One line that nobody was prepared for does not cost what was typed before it. */
  private void answer(String entry) {
    try {
      take(entry);
    } catch (RuntimeException | Error e) {
      desk.failed(e);
    }
  }

  private void take(String entry) {
    desk.note(entry);
    if (!commands.run(desk, entry)) {
      desk.evaluate(LeadingDot.joined(desk, entry));
    }
  }
}

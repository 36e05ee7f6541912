package io.github.aepdsl.shell.command;

import io.github.aepdsl.shell.text.SecretText;

/** What was typed in this session, worked or not. */
final class HistoryCommand implements PromptCommand {

  @Override
  public String name() {
    return "/history";
  }

  @Override
  public String help() {
    return "lists all that was typed in this session, secrets as ***";
  }

  @Override
  public void run(Desk desk, String arguments) {
    desk.typed().stream().map(SecretText::mask).forEach(desk::print);
  }
}

package io.github.aepdsl.shell.command;

/** Leaves the prompt. */
final class ExitCommand implements PromptCommand {

  @Override
  public String name() {
    return "/exit";
  }

  @Override
  public String arguments() {
    return "[CODE]";
  }

  @Override
  public String help() {
    return "leaves; so do exit, quit and Ctrl-D";
  }

  @Override
  public void run(Desk desk, String arguments) {
    if (arguments.isBlank() || arguments.matches("\\d{1,3}")) {
      desk.leave(arguments.isBlank() ? 0 : Integer.parseInt(arguments));
    } else {
      desk.say("/exit takes a number, such as /exit 1");
    }
  }
}

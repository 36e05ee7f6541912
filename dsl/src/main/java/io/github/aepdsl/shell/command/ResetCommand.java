package io.github.aepdsl.shell.command;

/** Forgets everything that was typed. */
final class ResetCommand implements PromptCommand {

  @Override
  public String name() {
    return "/reset";
  }

  @Override
  public String help() {
    return "forgets what was typed; what the platform holds stays";
  }

  @Override
  public void run(Desk desk, String arguments) {
    desk.reset();
    desk.say("What was typed is forgotten. What the platform holds stays.");
  }
}

package io.github.aepdsl.shell.command;

import java.util.Collection;
import java.util.function.Supplier;

/** What can be typed: the DSL first, then the commands. */
record HelpCommand(Supplier<Collection<PromptCommand>> all) implements PromptCommand {

  private static final String DSL =
      """
      Type Java; the DSL is imported, and semicolons may be missing.

      aep()                              where you are, and what can follow
      aep().cassandra()                  a form to fill in; .next steps are in its last line
      aep().connectors()                 all connectors; aep().connectors().category("database")
      aep().connections()                what is there; .connection("name or id") takes one
      aep().sandbox("dev")  aep("prod")  another sandbox, another profile
      secret("NAME")                     a secret from environment or aep.conf, else asked for
      lastError().help()                 the last error explained
      show(x)  parameter("NAME", "x")    in full; a value of yours

      Tab shows what can follow; behind a parenthesis, what a call takes and does.
      A chain goes on when a line ends with its dot, or begins with it.
      Ctrl-C stops what runs.
      """;

  @Override
  public String name() {
    return "/help";
  }

  @Override
  public String arguments() {
    return "[COMMAND]";
  }

  @Override
  public String help() {
    return "shows this; so do help and ?";
  }

  @Override
  public void run(Desk desk, String arguments) {
    String word = arguments.startsWith("/") ? arguments : "/" + arguments;
    all.get().stream()
        .filter(command -> command.name().equals(word))
        .findFirst()
        .ifPresentOrElse(command -> desk.say(one(command)), () -> desk.say(everything()));
  }

  private String everything() {
    StringBuilder text = new StringBuilder(DSL).append('\n');
    all.get().forEach(command -> text.append(line(command)).append('\n'));
    return text.append(
            "/!  /-2  /7                        once more: the last, the last but one, id 7")
        .toString();
  }

  private static String line(PromptCommand command) {
    return "%-10s %s".formatted(command.name(), command.help().lines().findFirst().orElse(""));
  }

  static String one(PromptCommand command) {
    return (command.name() + " " + command.arguments()).strip() + "\n" + command.help();
  }
}

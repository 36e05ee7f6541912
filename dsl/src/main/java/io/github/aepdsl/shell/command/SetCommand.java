package io.github.aepdsl.shell.command;

import java.util.List;

/** Settings of this session; nothing is kept beyond it. */
final class SetCommand implements PromptCommand {

  @Override
  public String name() {
    return "/set";
  }

  @Override
  public String arguments() {
    return "feedback normal|silent, or editor PROGRAM...";
  }

  @Override
  public String help() {
    return """
        feedback silent shows no values, editor names a program, until /exit
        Other settings are for plain JShell: aep startup prints a file for it.""";
  }

  @Override
  public void run(Desk desk, String arguments) {
    List<String> words = List.of(arguments.split("\\s+"));
    List<String> rest = words.subList(1, words.size());
    if (words.get(0).equals("feedback") && List.of("normal", "silent").containsAll(rest)) {
      desk.silent(rest.contains("silent"));
    } else if (words.get(0).equals("editor")) {
      desk.editor(rest);
    } else {
      desk.say(HelpCommand.one(this));
    }
  }
}

package io.github.aepdsl.shell.command;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.secret.SecretNames;
import io.github.aepdsl.shell.text.TypeNames;
import jdk.jshell.VarSnippet;

/** The variables: one line each, whatever their values print. */
final class VarsCommand implements PromptCommand {

  private static final int INDENT = 5;
  private static final int SHORTEST = 20;
  private static final int LONGEST = 400;

  @Override
  public String name() {
    return "/vars";
  }

  @Override
  public String arguments() {
    return "[ID | NAME]...";
  }

  @Override
  public String help() {
    return "lists the variables with their types and the beginning of their values";
  }

  @Override
  public void run(Desk desk, String arguments) {
    SnippetChoice.of(desk.engine(), arguments).stream()
        .filter(VarSnippet.class::isInstance)
        .map(VarSnippet.class::cast)
        .filter(desk.engine()::hasValue)
        .forEach(variable -> desk.sayAsItIs("  " + line(desk, variable)));
  }

  private static String line(Desk desk, VarSnippet variable) {
    String value =
        SecretNames.matches(variable.name()) ? Secret.MASK : desk.engine().value(variable);
    String type = TypeNames.simple(variable.typeName());
    int room = Math.max(SHORTEST, Math.min(LONGEST, desk.lines().width() - INDENT));
    return OneLine.of(type + " " + variable.name() + " = " + firstLine(value), room);
  }

  /** Of a value of several lines the first, which is what it is; the rest is told by a mark. */
  private static String firstLine(String value) {
    String first = value.lines().findFirst().orElse("");
    return first.length() == value.length() ? first : first + "…";
  }
}

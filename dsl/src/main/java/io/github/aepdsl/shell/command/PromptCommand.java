package io.github.aepdsl.shell.command;

import java.io.IOException;

/** A command of the prompt. */
interface PromptCommand {

  /** Its word, with the slash. */
  String name();

  /** What may follow the word. */
  default String arguments() {
    return "";
  }

  /** What it does, in one line or a few. */
  String help();

  /**
   * Does it.
   *
   * @param arguments what was typed behind the word
   * @throws IOException when a file or a program cannot be used
   */
  void run(Desk desk, String arguments) throws IOException;
}

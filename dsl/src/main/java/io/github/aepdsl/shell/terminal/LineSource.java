package io.github.aepdsl.shell.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the lines come from: a person's terminal, or a pipe. */
public interface LineSource extends AutoCloseable {

  /**
   * The next entry, perhaps of several lines, blank when it was given up; empty at the end.
   *
   * @param mark what the prompt says besides its name, such as {@code (production)}; mostly empty
   */
  Optional<String> next(String mark) throws IOException;

  /** How many characters fit beside each other. */
  int width();

  /**
   * Hands the terminal to a program that needs all of it, such as an editor.
   *
   * @return its exit code
   * @throws IOException when it cannot be started, or there is no terminal
   */
  int lend(List<String> command, Path folder) throws IOException;

  @Override
  void close();
}

package io.github.aepdsl.shell;

import io.github.aepdsl.shell.prompt.Prompt;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "shell", header = "Opens the prompt: JShell with the DSL imported.")
final class ShellCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "Scripts to run before the first prompt.")
  private List<String> files = List.of();

  @Override
  public Integer call() {
    return Prompt.open(files);
  }
}

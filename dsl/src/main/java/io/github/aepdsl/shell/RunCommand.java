package io.github.aepdsl.shell;

import io.github.aepdsl.Displays;
import io.github.aepdsl.shell.script.Script;
import io.github.aepdsl.shell.script.ScriptRunner;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "run",
    header = "Runs a script and stops at the first snippet that fails.",
    description = {
      "Compiles all of it first: nothing is sent when a line further down is wrong.",
      "Exit code: 0, 1 after a failure, 2 without a script, or System.exit's."
    })
final class RunCommand implements Callable<Integer> {

  @Option(names = "--check", description = "Compile only, and tell all that is wrong.")
  private boolean checkOnly;

  @Option(
      names = "--no-check",
      description = "Start at once; compile each line when it is reached.")
  private boolean unchecked;

  @Parameters(index = "0", paramLabel = "FILE", description = "The script; - reads standard input.")
  private String file;

  @Parameters(
      index = "1..*",
      paramLabel = "ARG",
      description = "What the script finds in String[] args.")
  private List<String> arguments = List.of();

  @Override
  public Integer call() {
    Script script;
    try {
      script = Script.read(file, System.in);
    } catch (IOException e) {
      System.err.println("aep: cannot read " + file + " (" + e.getClass().getSimpleName() + ")");
      return 2;
    }
    ScriptRunner runner = new ScriptRunner(script, System.err);
    int checked = unchecked && !checkOnly ? 0 : runner.check(arguments);
    if (checkOnly || checked > 0) {
      return checked;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(RunCommand::tellHowFar));
    int exit = CtrlC.during(() -> runner.run(arguments));
    if (exit != CtrlC.EXIT) {
      Displays.loop().forget(); // a loop that an exception left was told of with that
    }
    return exit;
  }

  /** For whoever presses Ctrl-C in a loop, or ends it by System.exit. */
  private static void tellHowFar() {
    Displays.loop().at().map(at -> "aep: stopped; " + at).ifPresent(System.err::println);
  }
}

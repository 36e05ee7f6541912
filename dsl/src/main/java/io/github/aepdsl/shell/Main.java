package io.github.aepdsl.shell;

import io.github.aepdsl.shell.prompt.Prompt;
import java.util.Arrays;
import java.util.List;

/**
 * What {@code java -jar aep-dsl.jar} starts: the prompt, or one of the commands that {@code --help}
 * lists. Needs a JDK, not only a JRE, because JShell is part of the JDK.
 */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** The prompt starts without the option parser: every class loaded here delays it. */
  static int run(String... args) {
    if (args.length > 0 && args[0].equals(Commands.LIVE)) {
      System.setProperty("aep.local.data", "live");
      return run(Arrays.copyOfRange(args, 1, args.length));
    }
    if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
      System.err.printf(
          "aep: %s has no JShell: it is a JRE. Install a JDK, 17 or newer.%n",
          System.getProperty("java.home"));
      return 1;
    }
    boolean prompt = args.length == 0 || args.length == 1 && args[0].equals("shell");
    return prompt ? Prompt.open(List.of()) : Commands.execute(args);
  }
}

package io.github.aepdsl.shell;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/**
 * The words after {@code aep}. Picocli parses them, prints the help and suggests what was meant.
 */
@Command(
    name = "aep",
    header = "Script Adobe Experience Platform sources. Without a command: the prompt.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      ShellCommand.class,
      RunCommand.class,
      ServeCommand.class,
      StartupCommand.class,
    })
final class Commands implements Runnable {

  @Override
  public void run() {
    throw new IllegalStateException("no command: the prompt opens before the options are read");
  }

  static int execute(String... args) {
    return new CommandLine(new Commands()).setStopAtPositional(true).execute(args);
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Commands.class.getPackage().getImplementationVersion();
      return new String[] {
        "aep-dsl " + (version == null ? "(not packaged)" : version),
        "Java " + Runtime.version() + ", " + System.getProperty("java.home")
      };
    }
  }
}

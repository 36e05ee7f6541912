package io.github.aepdsl.shell;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.shell.kernel.KernelCommand;
import java.util.Arrays;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
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
      ConnectionsCommand.class,
      ConnectorsCommand.class,
      ServeCommand.class,
      DoctorCommand.class,
      DriversCommand.class,
      StartupCommand.class,
      KernelCommand.class,
    })
public final class Commands implements Runnable {

  /** Read by {@link Main} where it is the first word, since the prompt starts without all this. */
  static final String LIVE = "--live";

  @Option(
      names = LIVE,
      description = "First word only: the local platform reaches the databases of connections.")
  private boolean live;

  @Override
  public void run() {
    throw new IllegalStateException("no command: the prompt opens before the options are read");
  }

  static int execute(String... args) {
    CommandLine commands = new CommandLine(new Commands()).setStopAtPositional(true);
    IParameterExceptionHandler usual = commands.getParameterExceptionHandler();
    Set<String> words = commands.getSubcommands().keySet();
    commands.setParameterExceptionHandler(
        (problem, given) ->
            words.contains(given[0]) || given[0].startsWith("-")
                ? usual.handleParseException(problem, given)
                : unknown(given[0], words));
    commands.setExecutionExceptionHandler((failure, command, parsed) -> told(failure));
    return commands.execute(helpAsOption(args));
  }

  /** {@code help run} is another way to say {@code run --help}. */
  private static String[] helpAsOption(String... args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    String[] asked = Arrays.copyOfRange(args, 1, args.length + 1);
    asked[args.length - 1] = "--help";
    return asked;
  }

  /** What the DSL throws says all there is to say. */
  private static int told(Exception failure) throws Exception {
    if (!(failure instanceof AepException)) {
      throw failure;
    }
    System.err.println("aep: " + failure.getMessage());
    return 1;
  }

  private static int unknown(String word, Set<String> words) {
    System.err.printf(
        "aep: %s%n     Commands: %s%n",
        Problem.of("there is no command '" + word + "'").meant(Suggestion.nearest(word, words)),
        String.join(", ", words));
    return 2;
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

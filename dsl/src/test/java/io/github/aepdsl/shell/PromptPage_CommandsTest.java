package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.command.PromptCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** docs/prompt.md names every command, and every option of each; their help fits a terminal. */
class PromptPage_CommandsTest {

  private static final Path PAGE = Path.of("../docs/prompt.md");
  private static final int WIDEST = 80;
  private static final Set<String> OF_ALL = Set.of("-h", "--help", "-V", "--version");

  static Stream<CommandLine> commands() {
    return new CommandLine(new Commands()).getSubcommands().values().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachCommandHasARowWithItsOptions(CommandLine command) throws IOException {
    String name = "`aep " + command.getCommandName();
    List<String> rows =
        rows().filter(row -> row.contains(name) || row.contains("(" + name.substring(1))).toList();

    assertThat(rows).as(name).isNotEmpty();
    assertThat(options(command)).allMatch(String.join("\n", rows)::contains);
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .map(CommandLine.Model.OptionSpec::longestName)
        .filter(option -> !OF_ALL.contains(option) && !option.equals(Commands.LIVE))
        .toList();
  }

  @Test
  void eachCommandOfThePromptHasItsWord() throws IOException {
    List<String> words = new PromptCommands().words("/");

    assertThat(words).hasSizeGreaterThan(10);
    assertThat(words).allMatch(String.join("\n", rows().toList())::contains);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noLineOfHelpIsBrokenWhereNobodyMeantTo(CommandLine command) {
    assertThat(command.getCommandSpec().usageMessage().description())
        .allMatch(line -> line.length() < WIDEST);
  }

  private static Stream<String> rows() throws IOException {
    return Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| "));
  }
}

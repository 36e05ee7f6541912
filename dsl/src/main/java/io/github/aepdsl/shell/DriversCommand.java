package io.github.aepdsl.shell;

import io.github.aepdsl.config.Surroundings;
import io.github.aepdsl.emulator.DatabaseDrivers;
import io.github.aepdsl.emulator.DatabaseDrivers.Found;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "drivers",
    header = "Lists the drivers of databases, which live data needs; fetches and removes them.",
    description = {
      "They lie in ~/.aep/drivers; a folder there of a driver's name, with jars of",
      "your own, is used in its place. Each comes by itself when it is first needed.",
      "Exit code 1 when one is refused for not being what is known, or cannot be had."
    })
final class DriversCommand implements Callable<Integer> {

  private static final String ALL = "all";

  @Option(
      names = "--fetch",
      paramLabel = "NAME",
      arity = "1..*",
      description = "Fetch these, or all; by Maven, or from AEP_MAVEN_REPO.")
  private List<String> wanted = List.of();

  @Option(
      names = "--remove",
      paramLabel = "NAME",
      arity = "1..*",
      description = "Delete what was fetched of these, or of all.")
  private List<String> unwanted = List.of();

  @Override
  public Integer call() {
    Path folder = DatabaseDrivers.folder(Surroundings.home(System.getenv()));
    DatabaseDrivers drivers =
        new DatabaseDrivers(folder, text -> System.err.println("aep: " + text));
    named(drivers, unwanted)
        .forEach(
            name -> drivers.remove(name).forEach(file -> System.out.println("deleted " + file)));
    named(drivers, wanted).forEach(drivers::fetch);
    List<Found> found = drivers.all();
    System.out.println(new DriversReport(folder, found).text());
    return found.stream().anyMatch(driver -> driver.state().equals("refused")) ? 1 : 0;
  }

  private static List<String> named(DatabaseDrivers drivers, List<String> names) {
    return names.contains(ALL) ? drivers.all().stream().map(Found::name).toList() : names;
  }
}

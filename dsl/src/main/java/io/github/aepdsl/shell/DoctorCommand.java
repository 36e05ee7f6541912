package io.github.aepdsl.shell;

import io.github.aepdsl.Diagnosis;
import io.github.aepdsl.Diagnosis.Check;
import io.github.aepdsl.config.Surroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "doctor",
    header = "Checks Java, configuration, token and sandbox, and says what to do.",
    description = "Creates nothing. Exit code 1 when something is wrong.")
final class DoctorCommand implements Callable<Integer> {

  @Option(names = "--json", description = "Print a JSON object instead.")
  private boolean json;

  @Override
  public Integer call() {
    Path home = Surroundings.home(System.getenv());
    List<Check> checks = new ArrayList<>(new Installation(System.getenv(), home).checks());
    Diagnosis diagnosis = Diagnosis.run();
    checks.addAll(diagnosis.checks());
    DoctorReport report = new DoctorReport(diagnosis.settings(), checks);
    System.out.println(json ? report.json() : report.text());
    return report.healthy() ? 0 : 1;
  }
}

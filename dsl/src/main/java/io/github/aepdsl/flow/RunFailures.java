package io.github.aepdsl.flow;

import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.List;

/**
 * What went wrong in a run: code, count, a sample row, what to do. Immutable. Prints as a table.
 *
 * <pre>{@code
 * aep().flow("Orders").runs().first().get().failures()
 * }</pre>
 */
public final class RunFailures implements Tabular {

  private final String run;
  private final List<RunFailure> failures;

  private RunFailures(String run, List<RunFailure> failures) {
    this.run = run;
    this.failures = failures;
  }

  static RunFailures of(FlowRun run) {
    FailedRows rows = run.errors().isEmpty() ? FailedRows.NONE : FailedRows.of(run);
    return new RunFailures(
        run.id(), run.errors().stream().map(error -> failure(error, rows)).toList());
  }

  private static RunFailure failure(RunError error, FailedRows rows) {
    return new RunFailure(
        error.code(),
        error.records(),
        error.message(),
        rows.sample(error.code()),
        RunFixes.of(error.code()));
  }

  /** One for each code; empty when nothing went wrong. */
  public List<RunFailure> list() {
    return failures;
  }

  @Override
  public TableView toTable() {
    int count = failures.size();
    return new TableView(
        "%d %s of run %s".formatted(count, count == 1 ? "failure" : "failures", run),
        List.of(),
        List.of("code", "count", "message", "sample row", "fix"),
        failures.stream().map(RunFailures::row).toList(),
        List.of());
  }

  /** The table as text. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private static List<String> row(RunFailure one) {
    return List.of(
        Cells.line(one.code()),
        one.records() == 0 ? "" : "" + one.records(),
        Cells.line(one.message()),
        Cells.line(one.sample()),
        Cells.line(one.fix()));
  }
}

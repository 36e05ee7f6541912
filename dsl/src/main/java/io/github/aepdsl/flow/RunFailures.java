package io.github.aepdsl.flow;

import io.github.aepdsl.resource.Rows;
import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.List;
import java.util.function.UnaryOperator;

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
  private final FailedRows rows;

  private RunFailures(String run, List<RunFailure> failures, FailedRows rows) {
    this.run = run;
    this.failures = failures;
    this.rows = rows;
  }

  static RunFailures of(FlowRun run) {
    FailedRows rows = run.errors().isEmpty() ? FailedRows.NONE : FailedRows.of(run);
    List<RunFailure> failures =
        RunError.telling(run.errors()).stream().map(error -> failure(error, rows)).toList();
    return new RunFailures(run.id(), failures, rows);
  }

  private static RunFailure failure(RunError error, FailedRows rows) {
    String reason = rows.reason(error.code());
    return new RunFailure(
        error.code(),
        error.records(),
        reason.isEmpty() ? error.message() : reason,
        rows.sample(error.code()),
        RunFixes.of(error.code()));
  }

  /** One for each code, all of which a row may have; empty when nothing went wrong. */
  public List<RunFailure> list() {
    return failures;
  }

  /** The first 100 rows that failed, as they are in the source, each with its errors. */
  public Rows rows() {
    return Rows.of("run " + run, rows.first());
  }

  /** The table with whole texts, which a prompt folds and a notebook wraps; only rows are cut. */
  @Override
  public TableView toTable() {
    return table(UnaryOperator.identity());
  }

  /** The table as text, its texts cut to 40 characters. */
  @Override
  public String toString() {
    return table(Cells::line).text();
  }

  private TableView table(UnaryOperator<String> cell) {
    int count = failures.size();
    return new TableView(
        "%d %s of run %s".formatted(count, count == 1 ? "failure" : "failures", run),
        List.of(),
        List.of("code", "count", "message", "sample row", "fix"),
        failures.stream().map(one -> row(one).stream().map(cell).toList()).toList(),
        List.of());
  }

  private static List<String> row(RunFailure one) {
    String count = one.records() == 0 ? "" : "" + one.records();
    return List.of(one.code(), count, one.message(), Cells.line(one.sample()), one.fix());
  }
}

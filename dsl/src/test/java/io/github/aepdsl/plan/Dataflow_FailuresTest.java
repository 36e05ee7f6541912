package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.FlowRun;
import io.github.aepdsl.flow.RunFailure;
import io.github.aepdsl.flow.RunFailures;
import io.github.aepdsl.registry.Batch;
import io.github.aepdsl.registry.Dataset;
import io.github.aepdsl.show.Trail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a run tells of the rows that failed, and a dataflow of where its rows come from. */
@Timeout(120)
class Dataflow_FailuresTest {

  @RegisterExtension final ImportOnPlatform on = new ImportOnPlatform();

  @Test
  void aRunWithoutFailuresSaysSo() {
    FlowRun run = on.firstRun(on.orders().once().create());

    assertThat(run.failures().list()).isEmpty();
    assertThat(run.failures().toString()).startsWith("0 failures of run " + run.id());
  }

  @Test
  void theRowsOfARunAreThereToLookAt() {
    on.firstRun(on.orders().once().create());

    Dataset orders = Dataset.in(on.access()).get("Orders");
    assertThat(orders.preview(3).count()).isEqualTo(3);
    assertThat(orders.batches().stream()).extracting(Batch::status).containsExactly("success");
  }

  @Test
  void aFailedRowIsShownWithItsCodeCountAndFix() {
    FlowRun run = on.firstRun(brokenEvents());

    assertThat(run.failures().list())
        .as(run.json().toString())
        .filteredOn(one -> !one.sample().isEmpty())
        .first()
        .satisfies(Dataflow_FailuresTest::tellsAll);
  }

  @Test
  void whatOnlySumsUpOthersIsNoFailure() {
    FlowRun run = on.firstRun(badTimes());

    assertThat(run.failures().list())
        .extracting(RunFailure::code)
        .containsExactly("INGEST-1555-400", "MAPPER-3700-400");
    assertThat(run.failures().list().get(0).message())
        .isEqualTo("timestamp: required key [timestamp] not found");
    assertThat(run.failures().list()).allSatisfy(Dataflow_FailuresTest::tellsAll);
  }

  @Test
  void theTableHoldsWholeTextsAndIsPrintedWithTheirBeginnings() {
    RunFailures failures = on.firstRun(badTimes()).failures();
    String fix = failures.list().get(0).fix();

    assertThat(fix).hasSizeGreaterThan(40);
    assertThat(failures.toTable().rows().get(0)).contains(fix);
    assertThat(failures.toString()).contains("…").doesNotContain(fix);
  }

  @Test
  void exactlyTheRowsThatFailedAreThereWithTheirReasons() {
    FlowRun run = on.firstRun(badTimes());

    List<List<String>> rows = run.failures().rows().toTable().rows();
    assertThat(rows)
        .hasSize((int) run.metrics().recordsFailed())
        .allSatisfy(row -> assertThat(row.get(3)).isEqualTo("soon"))
        .allSatisfy(row -> assertThat(row.get(4)).isEqualTo("MAPPER-3700-400, INGEST-1555-400"));
    assertThat(rows).extracting(row -> row.get(0)).startsWith("S70", "S140").hasSize(14);
  }

  @Test
  void theCodesOfRowsAreThoseOfTheFailures() {
    RunFailures failures = on.firstRun(badTimes()).failures();

    assertThat(failures.rows().toTable().rows())
        .flatExtracting(row -> List.of(row.get(4).split(", ")))
        .isSubsetOf(failures.list().stream().map(RunFailure::code).toList());
  }

  @Test
  void theTrailLeadsFromTheConnectionToTheDataset() {
    Dataflow flow = on.orders().once().create();

    assertThat(flow.trail().stops())
        .extracting(Trail.Stop::kind)
        .containsExactly(
            "session", "sandbox", "connection", "source", "dataflow", "mapping", "dataset");
    assertThat(flow.trail().toString()).contains("connection shop", "source shop.orders");
    assertThat(flow.trail().stops())
        .last()
        .satisfies(stop -> assertThat(stop.name()).isEqualTo("Orders"))
        .satisfies(stop -> assertThat(stop.detail()).matches("\\p{XDigit}{24}"));
  }

  @Test
  void theTrailStandsWhenTheDatasetCannotBeRead() {
    Dataflow flow = on.orders().once().create();
    on.platform().faults().on("GET /catalog/dataSets/{id}").status(404).always();

    assertThat(flow.trail().toString()).containsPattern("-> dataset \\p{XDigit}{24}$");
  }

  @Test
  void theTrailStandsWhenTheSourceConnectionCannotBeRead() {
    Dataflow flow = on.orders().once().create();
    on.platform().faults().on("GET /sourceConnections/{id}").status(404).always();

    assertThat(flow.trail().toString())
        .contains("source " + flow.sourceConnectionIds().get(0))
        .doesNotContain("connection shop");
  }

  @Test
  void theChartHasABarForEachRunWithItsNumbers() {
    Dataflow flow = on.orders().once().create();
    on.firstRun(flow);

    assertThat(flow.chart().bars())
        .singleElement()
        .satisfies(bar -> assertThat(bar.good()).isEqualTo(5000))
        .satisfies(
            bar -> assertThat(bar.note()).startsWith("success: 5000 in, 5000 out, 0 failed"));
  }

  private static void tellsAll(RunFailure failure) {
    assertThat(failure.code()).matches("[A-Z]+-\\d+-\\d+");
    assertThat(failure.records()).isPositive();
    assertThat(failure.sample()).startsWith("{").doesNotContain("_errors");
    assertThat(failure.fix()).isNotEmpty();
  }

  /** Some of the times that people typed in are none. */
  private Dataflow badTimes() {
    return on.connection()
        .table("lab.signups")
        .into("Signups")
        .map("id", "_id")
        .map("signed_up_at", "timestamp")
        .asEvents()
        .once()
        .create();
  }

  /** An event needs a time, and no city is one. */
  private Dataflow brokenEvents() {
    return on.connection()
        .table("shop.customers")
        .into("Visits")
        .map("id", "_id")
        .map("city", "timestamp")
        .asEvents()
        .once()
        .create();
  }
}

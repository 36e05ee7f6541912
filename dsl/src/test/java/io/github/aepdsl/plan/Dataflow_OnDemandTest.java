package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.FlowRun;
import io.github.aepdsl.registry.Dataset;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs on demand of a dataflow that takes a table. */
@Timeout(60)
class Dataflow_OnDemandTest {

  @RegisterExtension final ImportOnPlatform on = new ImportOnPlatform();

  @Test
  void theFirstRunComesByItselfAndTakesAllRows() {
    FlowRun first = on.firstRun(on.orders().once().create());

    assertThat(first.status()).isEqualTo("success");
    assertThat(first.metrics().recordsOut()).isEqualTo(5000);
  }

  @Test
  void aRunOnDemandWantsToKnowTheDeltaColumn() {
    Dataflow flow = ran();

    assertThatThrownBy(flow::run)
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("deltaColumn")
        .hasMessageContaining("Try: .run(\"placed_at\"), with the column of the table");
  }

  @Test
  void aFlowThatKnowsItsColumnIsNotAskedForAnother() {
    Dataflow flow = ran();
    flow.run("placed_at").await();
    Dataset.in(on.access()).named("Orders").first().orElseThrow().delete();

    assertThatCode(() -> flow.refresh().run())
        .satisfies(
            refused ->
                assertThat(refused == null ? "" : refused.getMessage()).doesNotContain(".run("));
  }

  @Test
  void aFlowWithAScheduleIsToldToWaitForIt() {
    Dataflow flow = on.orders().every(Duration.ofHours(2)).delta("placed_at").create();

    assertThatThrownBy(flow::run)
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("Try: await(): it runs by its schedule, every 2 hours");
  }

  @Test
  void aRunWithTheDeltaColumnEndsWell() {
    FlowRun run = ran().run("placed_at");

    assertThat(run.await().status()).isEqualTo("success");
  }

  @Test
  void theColumnIsKeptForTheNextRun() {
    Dataflow flow = ran();
    flow.run("placed_at").await();

    assertThat(flow.refresh().run().await().status()).isEqualTo("success");
  }

  @Test
  void anotherColumnIsRefused() {
    Dataflow flow = ran();
    flow.run("placed_at").await();

    assertThatThrownBy(() -> flow.run("id")).isInstanceOf(ApiException.class);
  }

  private Dataflow ran() {
    Dataflow flow = on.orders().once().create();
    on.firstRun(flow);
    return flow;
  }
}

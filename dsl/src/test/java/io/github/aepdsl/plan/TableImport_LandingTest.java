package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.explore.TableFilter;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.FlowRun;
import io.github.aepdsl.registry.Dataset;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From one chain to rows in the dataset, on the local platform. */
@Timeout(120)
class TableImport_LandingTest {

  private static final long ORDERS = 5_000;

  @RegisterExtension final ImportOnPlatform on = new ImportOnPlatform();

  @Test
  void everyRowOfTheTableLands() {
    FlowRun run = on.firstRun(on.orders().once().create());

    assertThat(run.status()).as(run.json().toString()).isEqualTo("success");
    assertThat(run.metrics().recordsIn()).isEqualTo(ORDERS);
    assertThat(run.metrics().recordsOut()).isEqualTo(ORDERS);
  }

  @Test
  void columnsLandInTheFieldsOfTheirNamesUnlessSaidOtherwise() {
    on.firstRun(on.orders().map("total", "_aepdsl.money.total").without("note").once().create());

    assertThat(Dataset.in(on.access()).get("Orders").preview().toTable().columns())
        .containsExactlyInAnyOrder(
            "_id",
            "_aepdsl.orders.customer_id",
            "_aepdsl.orders.quantity",
            "_aepdsl.money.total",
            "_aepdsl.orders.paid",
            "_aepdsl.orders.placed_at");
  }

  @Test
  void aScheduleWithADeltaColumnBringsThemInAsWell() {
    Dataflow flow = on.orders().every(Duration.ofHours(1)).delta("placed_at").create();

    assertThat(flow.schedule()).isEqualTo("1 hour");
    assertThat(on.firstRun(flow).metrics().recordsOut()).isEqualTo(ORDERS);
  }

  @Test
  void eventsGoToASchemaOfEvents() {
    Dataflow flow = on.orders().map("placed_at", "timestamp").asEvents().once().create();

    assertThat(on.firstRun(flow).metrics().recordsOut()).isEqualTo(ORDERS);
  }

  @Test
  void aFilterGoesToTheSourceConnection() {
    Dataflow flow =
        on.connection()
            .table("shop.orders")
            .where(TableFilter.equal("quantity", 1))
            .into("Orders")
            .once()
            .create();

    assertThat(on.firstRun(flow).metrics().recordsOut()).isEqualTo(ORDERS / 5);
  }

  @Test
  void aDatasetThatIsThereIsFilledByItsOwnSchema() {
    on.orders().once().create();

    Dataflow second = on.orders().once().named("again").create();

    assertThat(on.counts()).containsEntry("dataset", 1L).containsEntry("dataflow", 2L);
    assertThat(on.firstRun(second).status()).isEqualTo("success");
  }
}

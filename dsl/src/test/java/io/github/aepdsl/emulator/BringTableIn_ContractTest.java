package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Chain.Ready;
import io.github.aepdsl.testing.SettableClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** From a token to landed rows in plain HTTP, with no code of the client. */
class BringTableIn_ContractTest {

  private static final List<String> COLUMNS = List.of("id", "customer_id", "note");
  private static final int ORDERS = 5_000;

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  private final Chain chain = new Chain(on);

  @Test
  void landsEveryRowOfTheTable() throws Exception {
    Ready ready = chain.ready("shop.orders", COLUMNS, "");
    String flow = chain.flow(ready.once(clock.instant().getEpochSecond()));

    JsonNode run = chain.ended(flow, 0);

    assertThat(run.at("/metrics/statusSummary/status").asString())
        .as(run.toPrettyString())
        .isEqualTo("success");
    assertThat(run.at("/metrics/recordSummary/inputRecordCount").intValue()).isEqualTo(ORDERS);
    assertThat(run.at("/metrics/recordSummary/outputRecordCount").intValue()).isEqualTo(ORDERS);
    assertThat(run.at("/metrics/recordSummary/failedRecordCount").intValue()).isZero();
    assertThat(run.at("/metrics/sizeSummary/inputBytes").longValue()).isGreaterThan(ORDERS * 50L);
    assertThat(on.get("/flows/" + flow).at("/items/0/lastRunDetails/state")).isEqualTo("success");
  }

  @Test
  void showsTheLandedRowsInTheDataset() throws Exception {
    Ready ready = chain.ready("shop.orders", COLUMNS, "");
    chain.ended(chain.flow(ready.once(clock.instant().getEpochSecond())), 0);

    JsonNode rows = chain.preview(ready.dataset());

    assertThat(rows.isEmpty()).isFalse();
    assertThat(rows.at("/0/" + chain.tenant() + "/id").asString()).isEqualTo("O1");
    assertThat(rows.at("/0/" + chain.tenant() + "/customer_id").asString()).isEqualTo("C8");
  }

  @Test
  void theBatchInTheCatalogCountsWhatTheRunCounts() throws Exception {
    Ready ready = chain.ready("shop.orders", COLUMNS, "");
    String flow = chain.flow(ready.once(clock.instant().getEpochSecond()));
    String batch = chain.ended(flow, 0).at("/activities/1/targetInfo/0/reference/ids/0").asString();

    JsonNode shown =
        on.service("GET", "/data/foundation/catalog/batches/" + batch, null)
            .send()
            .json()
            .path(batch);

    assertThat(shown.path("status").asString()).isEqualTo("success");
    assertThat(shown.at("/metrics/outputRecordCount").intValue()).isEqualTo(ORDERS);
    assertThat(shown.at("/tags/flowId/0").asString()).isEqualTo(flow);
    assertThat(shown.at("/relatedObjects/0/id").asString()).isEqualTo(ready.dataset());
  }

  @Test
  void rowsThatLackWhatIsRequiredAreListed() throws Exception {
    // The city of every 9th customer is missing: 222 of 2,000, which is more than 5 %.
    Ready ready = chain.ready("shop.customers", List.of("id", "city"), "\"city\"");
    String options = "{\"errorDiagnosticsEnabled\":true,\"partialIngestionPercent\":20}";
    String once =
        "{\"startTime\":%d,\"frequency\":\"once\"}".formatted(clock.instant().getEpochSecond());
    JsonNode run = chain.ended(chain.flow(ready.flow(once, options, "")), 0);
    String batch = run.at("/activities/1/targetInfo/0/reference/ids/0").asString();

    Answer failed =
        on.service(
                "GET",
                "/data/foundation/export/batches/%s/meta?path=row_errors/conversion_errors_0.json"
                    .formatted(batch),
                null)
            .send();

    assertThat(run.at("/metrics/statusSummary/status").asString()).isEqualTo("partialSuccess");
    assertThat(run.at("/metrics/recordSummary/failedRecordCount").intValue()).isEqualTo(222);
    assertThat(run.at("/metrics/recordSummary/outputRecordCount").intValue()).isEqualTo(1_778);
    assertThat(failed.text().lines().filter(line -> line.contains("_errors"))).hasSize(222);
  }

  @Test
  void nothingLandsWhenTooManyRowsFail() throws Exception {
    Ready ready = chain.ready("shop.customers", List.of("id", "city"), "\"city\"");

    JsonNode run = chain.ended(chain.flow(ready.once(clock.instant().getEpochSecond())), 0);

    assertThat(run.at("/metrics/statusSummary/status").asString()).isEqualTo("failed");
    assertThat(run.at("/metrics/recordSummary/failedRecordCount").intValue()).isEqualTo(222);
    assertThat(run.at("/metrics/recordSummary/outputRecordCount").intValue()).isZero();
    assertThat(chain.preview(ready.dataset()).isEmpty()).isTrue();
  }
}

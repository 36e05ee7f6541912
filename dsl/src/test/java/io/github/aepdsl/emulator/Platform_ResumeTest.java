package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Chain.Ready;
import io.github.aepdsl.testing.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs that a platform was at when it ended, after its next start. */
class Platform_ResumeTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int ORDERS = 5_000;

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock();
  private LocalPlatformOptions options;
  private OnPlatform on;
  private Chain chain;

  @BeforeEach
  void start() {
    options = LocalPlatformOptions.defaults().withClock(clock).withState(folder);
    on = new OnPlatform(options);
    chain = new Chain(on);
  }

  @AfterEach
  void stop() {
    on.platform.close();
  }

  @Test
  void landsNothingTwiceWhenTheEndOfARunWasLost() throws Exception {
    Ready ready = chain.ready("shop.orders", List.of("id"), "");
    String flow = chain.flow(ready.once(clock.instant().getEpochSecond()));
    String run = chain.ended(flow, 0).path("id").asString();

    on.platform.close();
    change("runs", run, Platform_ResumeTest::loseTheEnd);
    start();

    chain.status(run, "success");
    assertThat(chain.runs(flow)).isEqualTo(1);
    assertThat(
            catalog("dataSets", ready.dataset()).at("/extensions/adobe_lakeHouse/metrics/rowCount"))
        .hasToString(String.valueOf(ORDERS));
    assertThat(all("batches")).hasSize(1);
    assertThat(landedLines()).isEqualTo(ORDERS);
  }

  @Test
  void plansNoRunTwiceWhenItWasNotNoted() throws Exception {
    Ready ready = chain.ready("shop.orders", List.of("id"), "");
    String flow = chain.flow(ready.once(clock.instant().getEpochSecond()));
    chain.ended(flow, 0);

    on.platform.close();
    change("flows", flow, body -> body.remove("_local"));
    start();
    awaitThePlanOf(flow);

    assertThat(chain.runs(flow)).isEqualTo(1);
  }

  @Test
  void goesOnWithASchedule() throws Exception {
    Ready ready = chain.ready("shop.orders", List.of("id", "note"), "");
    String flow = chain.flow(ready.hourly(clock.instant().getEpochSecond(), "placed_at"));

    on.platform.close();
    clock.advance(Duration.ofHours(2));
    start();

    assertThat(chain.ended(flow, 0).at("/metrics/statusSummary/status").asString())
        .isEqualTo("success");
  }

  /** What the file of a run looks like when the platform is killed before the run's end is kept. */
  private static void loseTheEnd(ObjectNode run) {
    run.putArray("activities");
    run.withObject("/metrics/statusSummary").put("status", "inProgress");
  }

  private void awaitThePlanOf(String flow) throws Exception {
    for (int i = 0; i < 1_000; i++) {
      if (kept("flows", flow).at("/body/_local").has("plannedUntil")) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError("nothing is planned for " + flow);
  }

  private void change(String kind, String id, Consumer<ObjectNode> change) throws Exception {
    JsonNode kept = kept(kind, id);
    change.accept((ObjectNode) kept.path("body"));
    Files.writeString(file(kind, id), kept.toString());
  }

  private JsonNode kept(String kind, String id) throws Exception {
    return JSON.readTree(Files.readString(file(kind, id)));
  }

  private Path file(String kind, String id) {
    return folder.resolve(kind).resolve("dev").resolve(id + ".json");
  }

  private JsonNode catalog(String kind, String id) throws Exception {
    return all(kind).path(id);
  }

  private JsonNode all(String kind) throws Exception {
    return on.service("GET", "/data/foundation/catalog/" + kind, null).send().json();
  }

  private long landedLines() throws Exception {
    try (var files = Files.walk(folder.resolve("lake"))) {
      long lines = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        lines += Files.readAllLines(file).size();
      }
      return lines;
    }
  }
}

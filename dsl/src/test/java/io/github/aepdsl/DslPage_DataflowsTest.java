package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.FlowRun;
import io.github.aepdsl.plan.TableImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each row of "Dataflows and runs" in docs/dsl.md does what it says. */
@Timeout(120)
class DslPage_DataflowsTest {

  private static final Path PAGE = Path.of("../docs/dsl.md");
  private static final String NAME = "shop.orders into Orders";

  @TempDir Path folder;
  private Aep aep;

  @BeforeEach
  void open() {
    aep = new Configuration(folder).open();
  }

  @AfterEach
  void close() {
    aep.close();
  }

  @Test
  void thePageHasTheseRows() throws IOException {
    String page = Files.readString(PAGE);
    String section = page.substring(page.indexOf("## Dataflows and runs"));
    List<String> typed =
        section
            .substring(0, section.indexOf("\n## "))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|")[1].strip())
            .toList();

    assertThat(typed).containsExactlyElementsOf(rows().keySet());
  }

  @TestFactory
  Stream<DynamicTest> eachDoesWhatItSays() {
    imported("Orders").once().create();
    return rows().entrySet().stream()
        .map(row -> DynamicTest.dynamicTest(row.getKey(), row.getValue()::run));
  }

  private Map<String, Runnable> rows() {
    Map<String, Runnable> rows = new LinkedHashMap<>();
    rows.put("`aep().flows()`, `.flow(\"Orders\")`", this::lists);
    rows.put("`flow.update().schedule(\"hour\", 2).mapping(setId, 1).save()`", this::updates);
    rows.put("`flow.enable()`, `disable()`, `publish()`, `delete()`", this::switches);
    rows.put("`flow.trail()`", this::showsTheWay);
    rows.put("`flow.run()`, `flow.runs()`, `run.await()`, `run.retrigger()`", this::runs);
    rows.put("`run.failures()`, `.rows()`", this::explainsFailures);
    rows.put("`aep().dataset(\"Orders\").preview()`", this::previews);
    rows.put("`aep().connectionSpec(\"cassandra\")`, `.flowSpec(\"CRMToAEP\")`", this::knowsKinds);
    rows.put("`aep().providers()`", () -> assertThat(aep.providers().toString()).isNotEmpty());
    return rows;
  }

  private void lists() {
    assertThat(aep.flows().where("state", "enabled")).isNotEmpty();
    assertThat(aep.flows().search("state==enabled")).isNotEmpty();
    assertThat(aep.flow(NAME).name()).isEqualTo(NAME);
  }

  private void updates() {
    Dataflow flow = imported("Hourly").every(Duration.ofHours(1)).delta("placed_at").create();
    String set = aep.mappingSets().where("name", flow.name()).first().orElseThrow().id();

    Dataflow changed = flow.update().schedule("hour", 2).mapping(set, 0).save();

    assertThat(changed.json().toString()).containsPattern("\"interval\": \"?2").contains(set);
  }

  private void switches() {
    Dataflow flow = imported("Switched").once().create();

    assertThatThrownBy(flow::publish).hasMessageContaining("FLOW-1420-400"); // it is no draft
    assertThat(flow.disable().state()).isEqualTo("disabled");
    assertThat(flow.refresh().enable().state()).isEqualTo("enabled");
    flow.delete();
    assertThat(aep.flows().where("name", flow.name())).isEmpty();
  }

  private void showsTheWay() {
    assertThat(aep.flow(NAME).trail().toString()).contains("shop.orders", "Orders");
  }

  private void runs() {
    Dataflow flow = aep.flow(NAME);
    flow.await();
    FlowRun run = flow.refresh().run("placed_at").await();

    assertThat(run.status()).isEqualTo("success");
    assertThat(flow.runs()).hasSize(2);
    assertThatThrownBy(run::retrigger).isInstanceOf(ApiException.class); // it did not fail
  }

  private void explainsFailures() {
    var failures = aep.flow(NAME).runs().first().orElseThrow().failures();
    assertThat(failures.toString()).contains("0 failures of run");
    assertThat(failures.rows().count()).isZero();
  }

  private void previews() {
    assertThat(aep.dataset("Orders").preview().toString()).contains("customer_id");
  }

  private void knowsKinds() {
    assertThat(aep.connectionSpec("cassandra").toString()).containsIgnoringCase("cassandra");
    assertThat(aep.flowSpec("CRMToAEP").toString()).contains("CRMToAEP");
  }

  private TableImport imported(String dataset) {
    return aep.cassandra()
        .name("shop")
        .host("10.0.0.5")
        .username("u")
        .password("none")
        .findOrCreate()
        .table("shop.orders")
        .into(dataset)
        .map("id", "_id");
  }
}

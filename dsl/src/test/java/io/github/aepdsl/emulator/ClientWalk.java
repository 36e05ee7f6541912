package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.connection.Workspace;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.FlowRun;
import io.github.aepdsl.flow.FlowSpec;
import io.github.aepdsl.flow.ProviderCalls;
import io.github.aepdsl.flow.SourceConnection;
import io.github.aepdsl.flow.TargetConnection;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Everything that the client can do with the Flow Service, done once, with a look at what came. */
final class ClientWalk {

  private final SettableClock clock;
  private final Access access;
  private final Workspace workspace;

  ClientWalk(LocalPlatform platform, SettableClock clock) {
    AepHttp http = Adobe.http(Adobe.endpoints(platform), clock);
    this.clock = clock;
    this.access = Adobe.access(http);
    this.workspace = Adobe.workspace(http);
  }

  void go() {
    BaseConnection connection = workspace.create(Adobe.cassandra("shop"));
    connections(connection);
    specs();
    Dataflow flow = orders(connection);
    links(flow);
    runs(flow);
    changes(flow);
    remove(flow, connection);
  }

  private void connections(BaseConnection connection) {
    assertThat(connection.test().passed()).isTrue();
    assertThat(connection.explore().list()).isNotEmpty();
    assertThat(connection.configs("shop.orders")).extracting(c -> c.name()).contains("placed_at");
    assertThat(connection.publish().state()).isEqualTo("enabled");
    assertThat(connection.rename("shop 2").name()).isEqualTo("shop 2");
    assertThat(workspace.connections().search("name==\"shop 2\"").list()).hasSize(1);
    assertThat(workspace.connections().list()).hasSize(1);
    assertThat(workspace.connection(connection.id()).name()).isEqualTo("shop 2");
  }

  private void specs() {
    ProviderCalls providers = ProviderCalls.in(access);
    Map<String, Object> body = Map.of("name", "mine");
    FlowSpec crm = FlowSpec.in(access).search("name==CRMToAEP").one();
    String cassandra = workspace.connectionSpec(Adobe.CASSANDRA).id();
    assertThat(workspace.connectionSpecs()).isNotEmpty();
    assertThat(FlowSpec.in(access).get(crm.id()).name()).isEqualTo("CRMToAEP");
    assertThat(FlowSpec.in(access).list()).isNotEmpty();
    refused("1426-400", () -> providers.createConnectionSpec(body));
    refused("1426-400", () -> providers.updateConnectionSpec(cassandra, body));
    refused("1426-400", () -> providers.createFlowSpec(body));
    refused("1426-400", () -> providers.updateFlowSpec(crm.id(), body));
    refused("1100-400", () -> providers.exploreSpec(cassandra));
    refused("1100-400", () -> providers.configsOfSpec(cassandra, "shop.orders"));
  }

  /** Every row of it fails: no city is a time, which events need. */
  private static Dataflow orders(BaseConnection connection) {
    return connection
        .table("shop.customers")
        .into("Visits")
        .map("id", "_id")
        .map("city", "timestamp")
        .asEvents()
        .once()
        .create();
  }

  private void links(Dataflow flow) {
    SourceConnection source = flow.sources().get(0);
    TargetConnection target = flow.targets().get(0);
    assertThat(SourceConnection.in(access).list()).hasSize(1);
    assertThat(TargetConnection.in(access).list()).hasSize(1);
    assertThat(source.rename("from").name()).isEqualTo("from");
    assertThat(target.describe("the lake").json().toString()).contains("the lake");
    // Neither is a draft: asking to publish it is refused.
    refused("", source::publish);
    refused("", target::publish);
  }

  private void runs(Dataflow flow) {
    clock.advance(Duration.ofMinutes(1));
    FlowRun run = flow.await();
    assertThat(run.status()).as(run.json().toString()).isEqualTo("failed");
    refused("1427-400", () -> ProviderCalls.in(access).updateRun(run, Map.of("name", "mine")));
    assertThat(run.retrigger().flowId()).isEqualTo(flow.id());
    // The first run of a table by hand needs a delta column.
    refused("1383-400", flow::run);
    assertThat(flow.run("updated_at").flowId()).isEqualTo(flow.id());
    assertThat(Dataflow.in(access).get(flow.id()).json().toString()).contains("updated_at");
  }

  private void changes(Dataflow flow) {
    assertThat(flow.refresh().update().name("Visits 2").save().name()).isEqualTo("Visits 2");
    assertThat(flow.disable().state()).isEqualTo("disabled");
    assertThat(Dataflow.in(access).search("name==\"Visits 2\"").one().id()).isEqualTo(flow.id());
    assertThat(Dataflow.in(access).list()).hasSize(1);
  }

  private void remove(Dataflow flow, BaseConnection connection) {
    SourceConnection source = flow.sources().get(0);
    TargetConnection target = flow.targets().get(0);
    flow.delete();
    source.delete();
    target.delete();
    connection.delete();
    assertThat(workspace.connections().list()).isEmpty();
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(ApiException.class).hasMessageContaining(code);
  }
}

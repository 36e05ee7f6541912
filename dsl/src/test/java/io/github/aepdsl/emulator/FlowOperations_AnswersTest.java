package io.github.aepdsl.emulator;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Chain.Ready;
import io.github.aepdsl.testing.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each of Adobe's operations is asked once: it answers as listed, or refuses as documented. */
class FlowOperations_AnswersTest {

  private static final String CRM = "14518937-270c-4525-bdec-c2ba7cce3860";
  private static final String CASSANDRA = "a8f4d393-1a6b-43f3-931f-91a16ed857f4";
  private static final String RENAME = "[{\"op\":\"add\",\"path\":\"/name\",\"value\":\"other\"}]";

  /** What users may not do, or not without a connection. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "createConnectionSpec", "1426-400",
          "updateConnectionSpec", "1426-400",
          "createFlowSpec", "1426-400",
          "updateFlowSpec", "1426-400",
          "updateRun", "1427-400",
          "exploreByConnectionSpecId", "1100-400",
          "configByConnectionSpecId", "1100-400");

  private static final Map<String, String> QUERIES =
      Map.of(
          "getByConnectionId", "?objectType=root",
          "exploreByConnectionSpecId", "?objectType=root",
          "exploreConfigByConnectionId", "?object=shop.orders",
          "configByConnectionSpecId", "?object=shop.orders",
          "performAction", "?op=PUBLISH",
          "performAction_1", "?op=PUBLISH",
          "performAction_2", "?op=PUBLISH",
          "postStateTransition", "?op=DISABLE",
          "postAction", "?op=RE_TRIGGER");

  /** What the operations answer whose answer is no list of items. */
  private static final Map<String, Set<String>> KEYS =
      Map.of("testConnection", Set.of("result"), "getByConnectionId", Set.of());

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  private final Chain chain = new Chain(on);

  @TestFactory
  Stream<DynamicTest> eachAnswersAsDocumented() {
    return FlowOperation.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.toString(), () -> check(one)));
  }

  private void check(FlowOperation operation) throws Exception {
    Answer answer = ask(operation);

    String refusal = REFUSED.get(operation.id());
    if (refusal != null) {
      assertFlowError(answer, refusal);
      return;
    }
    assertThat(answer.status()).as(answer.text()).isEqualTo(operation.statuses().get(0));
    if (answer.status() != 204) {
      assertThat(answer.json().propertyNames()).containsAll(keys(operation, answer.status()));
    }
  }

  private static Set<String> keys(FlowOperation operation, int status) {
    boolean run = operation.id().equals("createFlowRun");
    boolean changes =
        status == 201 || operation.method().equals("PATCH") || operation.path().endsWith("/action");
    return KEYS.getOrDefault(
        operation.id(), changes && !run ? Set.of("id", "etag") : Set.of("items"));
  }

  private Answer ask(FlowOperation operation) throws Exception {
    Ready ready = chain.ready("shop.orders", List.of("id"), "");
    Ids ids = ids(operation, ready);
    String path = ids.in(operation.path());
    Ask ask =
        on.flow(
            operation.method(),
            path + QUERIES.getOrDefault(operation.id(), ""),
            body(operation, ready, ids.flow()));
    if (Set.of("PATCH", "PUT").contains(operation.method())) {
      ask.with("If-Match", on.get(path).at("/items/0/etag"));
    }
    return ask.send();
  }

  /** What the variables of paths stand for; only what an operation needs is there. */
  private record Ids(Ready ready, String source, String target, String flow, String run) {
    String in(String path) {
      return path.replace("{BASE_CONNECTION_ID}", ready.base())
          .replace("{CONNECTION_SPEC_ID}", CASSANDRA)
          .replace("{FLOW_SPEC_ID}", CRM)
          .replace("{SOURCE_CONNECTION_ID}", source)
          .replace("{TARGET_CONNECTION_ID}", target)
          .replace("{FLOW_ID}", flow)
          .replace("{RUN_ID}", run);
    }
  }

  private Ids ids(FlowOperation operation, Ready ready) throws Exception {
    String path = operation.path();
    boolean publishes = path.endsWith("/action");
    String source =
        publishes
            ? on.post("/sourceConnections?mode=draft", Bodies.source(ready.base())).at("/id")
            : ready.source();
    String target =
        publishes
            ? on.post(
                    "/targetConnections?mode=draft", Bodies.target(ready.schema(), ready.dataset()))
                .at("/id")
            : ready.target();
    boolean runs = path.contains("RUN_ID");
    String flow =
        path.contains("FLOW_ID") || path.startsWith("/runs")
            ? chain.flow(ready.once(clock.instant().getEpochSecond() + 60))
            : "";
    return new Ids(ready, source, target, flow, runs ? failedRun(flow) : "");
  }

  private String failedRun(String flow) throws Exception {
    on.post("/runs", run(flow, "quantity"));
    return chain.ended(flow, 0).path("id").asString();
  }

  private String body(FlowOperation operation, Ready ready, String flow) {
    return switch (operation.id()) {
      case "createConnection" -> Bodies.CASSANDRA;
      case "createSourceConnection" -> Bodies.source(ready.base());
      case "createTargetConnection" -> Bodies.target(ready.schema(), ready.dataset());
      case "createFlow" -> ready.once(clock.instant().getEpochSecond());
      case "createFlowRun" -> run(flow, "placed_at");
      case "getConnectionsByFilters", "getFlowsByFilters", "searchFlowSpecs" -> "{\"limit\":5}";
      case "createConnectionSpec", "createFlowSpec" -> "{\"name\":\"mine\"}";
      case "updateConnectionSpec", "updateFlowSpec", "updateRun" -> "{\"name\":\"mine\"}";
      default -> operation.method().equals("PATCH") ? RENAME : null;
    };
  }

  private String run(String flow, String deltaColumn) {
    return ("{\"flowId\":\"%s\",\"params\":{\"startTime\":%d,\"windowStartTime\":0,"
            + "\"windowEndTime\":1700000000,\"deltaColumn\":{\"name\":\"%s\"}}}")
        .formatted(flow, clock.instant().getEpochSecond(), deltaColumn);
  }
}

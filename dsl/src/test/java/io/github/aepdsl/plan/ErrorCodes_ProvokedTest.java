package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.ErrorCode;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.FlowRun;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.api.Edit;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Location;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.GeneratedSection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Documented codes that the client's own calls bring about on the local platform. */
@Timeout(120)
class ErrorCodes_ProvokedTest {

  private static final String NOBODY = "11111111-2222-4333-8444-555555555555";
  private static final String CONNECTIONS = "/connections";

  @RegisterExtension final ImportOnPlatform on = new ImportOnPlatform();

  /** The chain is there for the cases that need a dataflow. */
  private final Supplier<Dataflow> flow =
      () -> on.orders().once().startingAt(on.clock().instant().plusSeconds(3600)).create();

  @TestFactory
  Stream<DynamicTest> eachIsAnsweredToACallOfTheClient() {
    return provoked().entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> check(one)));
  }

  @Test
  void thePageSaysHowManyAreProvokedAndWhyTheOthersAreNot() throws IOException {
    Map<String, String> reasons = reasons();
    List<String> all = ErrorCode.all().stream().map(ErrorCode::code).toList();
    List<String> provoked = List.copyOf(provoked().keySet());
    String text =
        "%d of %d codes are brought about by calls of the client in a test against the local platform. The others:\n\n%s"
            .formatted(provoked.size(), all.size(), table(reasons));

    assertThat(Stream.concat(provoked.stream(), reasons.keySet().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
    System.out.println(provoked.size() + " of " + all.size() + " error codes provoked");
    GeneratedSection.check("errors.md", "provoked", text);
  }

  /** By code, why no call of the client brings it about; tabs between a reason and its codes. */
  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : reasonsFile().lines().toList()) {
      String[] cells = line.split("\t");
      for (String code : cells[1].split(" ")) {
        assertThat(reasons.put(code, cells[0])).as("twice: " + code).isNull();
      }
    }
    return reasons;
  }

  private static String reasonsFile() throws IOException {
    try (var file = ErrorCodes_ProvokedTest.class.getResourceAsStream("/error/unprovoked.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String table(Map<String, String> reasons) {
    Map<String, String> codes = new LinkedHashMap<>();
    reasons.forEach((code, why) -> codes.merge(why, "`" + code + "`", (a, b) -> a + ", " + b));
    StringBuilder table =
        new StringBuilder("| no call of the client brings about | because |\n|---|---|");
    codes.forEach((why, which) -> table.append("\n| " + which + " | " + why + " |"));
    return table.toString();
  }

  private static void check(Map.Entry<String, ThrowingCallable> one) {
    ApiException refused = catchThrowableOfType(ApiException.class, one.getValue());
    assertThat(refused).as(one.getKey()).isNotNull();
    assertThat(refused.code()).as(refused.toString()).hasValue(one.getKey());
    assertThat(refused.help().code()).isEqualTo(one.getKey());
  }

  private Map<String, ThrowingCallable> provoked() {
    Map<String, ThrowingCallable> all = new TreeMap<>();
    all.putAll(atTheGateway());
    all.putAll(byQueries());
    all.putAll(byFilters());
    all.putAll(byBodies());
    all.putAll(byActions());
    all.putAll(byFlows());
    all.putAll(byMappings());
    all.putAll(byFaults());
    return all;
  }

  private Map<String, ThrowingCallable> atTheGateway() {
    Map<String, ThrowingCallable> all = new HashMap<>();
    Endpoints right = Adobe.endpoints(on.platform());
    Secret secret = right.clientSecret();
    String id = right.clientId();
    all.put("invalid_client", () -> as(id, Secret.of("wrong"), right.orgId(), right.scopes()));
    all.put("invalid_scope", () -> as(id, secret, right.orgId(), "openid,nonsense"));
    all.put("403025", () -> as(id, secret, "0".repeat(24) + "@AdobeOrg", right.scopes()));
    all.put("403027", () -> as(id, secret, "nobody@AdobeOrg", right.scopes()));
    all.put("403003", () -> withToken("another", on.platform().issueAccessToken()));
    all.put("401013", () -> withToken(id, "expired"));
    all.put("FLOW-2100-404", () -> in("nowhere").get(CONNECTIONS));
    all.put("FLOW-2111-403", () -> in("*").get(CONNECTIONS));
    return all;
  }

  private Map<String, ThrowingCallable> byQueries() {
    Map<String, ThrowingCallable> all = new HashMap<>();
    all.put("FLOW-1401-400", () -> api().get(CONNECTIONS + "?count=true&limit=1"));
    all.put("FLOW-1411-400", () -> api().get(CONNECTIONS + "/no-uuid"));
    all.put("FLOW-1432-400", () -> api().get(CONNECTIONS + "?orderby=*name"));
    all.put("FLOW-1433-400", () -> api().get(CONNECTIONS + "?orderby=auth"));
    all.put("FLOW-1439-404", () -> api().get(CONNECTIONS + "/" + NOBODY));
    all.put("FLOW-1451-400", () -> api().get(CONNECTIONS + "?nonsense=1"));
    return all;
  }

  private Map<String, ThrowingCallable> byFilters() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("FLOW-1440-400", "name~x");
    filters.put("FLOW-1442-400", "createdAt%3E1,2");
    filters.put("FLOW-1443-400", "name%3Ex");
    filters.put("FLOW-1448-400", "nonsense==x");
    filters.put("FLOW-1449-400", "name=x");
    filters.put("FLOW-1452-400", "createdAt%3Eyesterday");
    filters.put("FLOW-1453-400", "name==");
    Map<String, ThrowingCallable> all = new HashMap<>();
    filters.forEach((code, is) -> all.put(code, () -> api().get(CONNECTIONS + "?property=" + is)));
    return all;
  }

  private Map<String, ThrowingCallable> byBodies() {
    Map<String, ThrowingCallable> all = new HashMap<>();
    Map<String, Object> body = Adobe.cassandra("other");
    all.put(
        "FLOW-1100-400",
        () -> create(CONNECTIONS, with(body, "auth", auth("Basic Authentication"))));
    all.put("FLOW-1405-400", () -> create(CONNECTIONS, Map.of()));
    all.put("FLOW-1413-400", () -> create(CONNECTIONS, with(body, "connectionSpec", spec())));
    all.put("FLOW-1415-400", () -> create(CONNECTIONS, with(body, "auth", auth("x"))));
    all.put("FLOW-1426-400", () -> create("/connectionSpecs", Map.of("name", "x")));
    all.put("FLOW-1430-400", () -> create("/runs", Map.of("flowId", NOBODY)));
    all.put("FLOW-1446-400", () -> create("/runs", Map.of("params", Map.of("startTime", 1))));
    all.put("FLOW-1404-412", () -> change(Edit.replace("/name", "x"), "\"stale\""));
    all.put("FLOW-1414-400", () -> change(Edit.replace("/connectionSpec", spec()), etag()));
    all.put("FLOW-1434-400", () -> change(new Edit("test", "/name", "x"), etag()));
    all.put("FLOW-1455-400", () -> change(Edit.replace("/nonsense", "x"), etag()));
    return all;
  }

  private Map<String, ThrowingCallable> byActions() {
    Map<String, ThrowingCallable> all = new HashMap<>();
    all.put("FLOW-1402-400", () -> act("?op=FINALIZE", Optional.empty()));
    all.put("FLOW-1435-400", () -> act("?op=DISABLE&subOp=NONSENSE", Optional.empty()));
    all.put("FLOW-1436-400", () -> act("?op=DISABLE&subOp=APPLY", Optional.empty()));
    Object unknown = Map.of("status", Map.of("value", "nonsense"));
    all.put("FLOW-1437-400", () -> act("?op=DISABLE", Optional.of(unknown)));
    all.put("FLOW-1420-400", () -> flow.get().publish());
    all.put("FLOW-1444-400", () -> flow.get().disable().run());
    return all;
  }

  private Map<String, ThrowingCallable> byFlows() {
    Map<String, ThrowingCallable> all = new HashMap<>();
    all.put(
        "FLOW-1418-400",
        () -> {
          flow.get();
          api().delete(connection());
        });
    all.put("FLOW-1447-400", () -> flow.get().enable().sources().get(0).delete());
    all.put("FLOW-1410-400", () -> create("/flows", Map.of("name", "x", "state", "enabled")));
    all.put("FLOW-1101-404", () -> create("/sourceConnections", sourceOf(NOBODY)));
    all.put(
        "FLOW-1427-400",
        () -> {
          FlowRun run = on.firstRun(customers().into("Runs").map("id", "_id").once().create());
          api().replace("/runs/" + run.id(), Map.of("name", "x"), run.etag());
        });
    all.put(
        "FLOW-1456-400",
        () -> {
          Dataflow asleep = flow.get();
          Edit edit = Edit.replace("/state", "asleep");
          api().change("/flows/" + asleep.id(), List.of(edit), asleep.etag());
        });
    return all;
  }

  private Map<String, ThrowingCallable> byMappings() {
    return Map.of(
        "FLOW-1412-400", () -> mapBy(flow.get(), NOBODY),
        "FLOW-1419-400", () -> mapBy(flow.get(), mappingTo("nowhere", schemaOfOrders())),
        "FLOW-1425-400", () -> mapBy(flow.get(), mappingTo("_id", schemaOfCustomers())));
  }

  private static void mapBy(Dataflow flow, String mappingSet) {
    flow.update().mapping(mappingSet, 0).save();
  }

  /** A mapping set of one field, held against a schema. */
  private String mappingTo(String destination, JsonNode schema) {
    Map<String, Object> ref =
        Map.of(
            "id",
            schema.path("$id").asString(),
            "contentType",
            "application/vnd.adobe.xed-full+json;version=1");
    Map<String, Object> mapping =
        Map.of("sourceType", "ATTRIBUTE", "source", "id", "destination", destination);
    Map<String, Object> body =
        Map.of("outputSchema", Map.of("schemaRef", ref), "mappings", List.of(mapping));
    return on.access().api(Service.DATA_PREP).create(body, ListQuery.of("/mappingSets")).id();
  }

  private JsonNode schemaOfOrders() {
    return ImportPart.SCHEMA.find(on.access(), "Orders").get(0);
  }

  private JsonNode schemaOfCustomers() {
    customers()
        .into("Customers")
        .map("id", "_id")
        .once()
        .startingAt(on.clock().instant().plusSeconds(3600))
        .create();
    return ImportPart.SCHEMA.find(on.access(), "Customers").get(0);
  }

  private ImportableTable customers() {
    return on.connection().table("shop.customers");
  }

  private Map<String, Object> sourceOf(String connection) {
    return Map.of(
        "name",
        "x",
        "baseConnectionId",
        connection,
        "data",
        Map.of("format", "tabular"),
        "params",
        Map.of("tableName", "shop.orders", "columns", List.of(Map.of("name", "id"))),
        "connectionSpec",
        Map.of("id", on.connection().specId(), "version", "1.0"));
  }

  private Map<String, ThrowingCallable> byFaults() {
    Map<String, ThrowingCallable> all = new HashMap<>();
    Map.of(
            "FLOW-1102-500",
            500,
            "FLOW-1103-503",
            503,
            "FLOW-1104-504",
            504,
            "FLOW-2120-403",
            403,
            "429050",
            429)
        .forEach((code, status) -> all.put(code, () -> struck(status)));
    return all;
  }

  private void struck(int status) {
    on.platform().faults().on("GET " + CONNECTIONS).status(status).always();
    try {
      api().get(CONNECTIONS);
    } finally {
      on.platform().faults().clear();
    }
  }

  private void as(String id, Secret secret, String org, String scopes) {
    list(id, secret, org, scopes, Optional.empty());
  }

  private void withToken(String id, String token) {
    Endpoints is = Adobe.endpoints(on.platform());
    list(id, is.clientSecret(), is.orgId(), is.scopes(), Optional.of(Secret.of(token)));
  }

  private void list(String id, Secret secret, String org, String scopes, Optional<Secret> token) {
    Endpoints is = Adobe.endpoints(on.platform());
    Endpoints other =
        new Endpoints(is.platform(), is.ims(), is.inlet(), id, secret, org, scopes, token);
    Adobe.access(Adobe.http(other, on.clock())).api(Service.FLOW).get(CONNECTIONS);
  }

  private Api in(String sandbox) {
    Services services = on.access().services();
    return new Access(new Location("local platform", sandbox), services).api(Service.FLOW);
  }

  private Api api() {
    return on.access().api(Service.FLOW);
  }

  private void create(String path, Map<String, Object> body) {
    api().create(body, ListQuery.of(path));
  }

  private void change(Edit edit, String etag) {
    api().change(connection(), List.of(edit), etag);
  }

  private void act(String query, Optional<?> body) {
    api().act("/flows/" + flow.get().id() + "/action" + query, body);
  }

  private String connection() {
    return CONNECTIONS + "/" + on.connection().id();
  }

  private String etag() {
    return on.connection().refresh().etag();
  }

  private static Map<String, Object> auth(String specName) {
    return Map.of("specName", specName, "params", Map.of());
  }

  private static Map<String, Object> spec() {
    return Map.of("id", NOBODY, "version", "1.0");
  }

  private static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
    Map<String, Object> other = new LinkedHashMap<>(body);
    other.put(key, value);
    return other;
  }
}

package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** The chain from a table to landed rows, in plain calls; each step gives back the id it made. */
public final class Chain {

  private static final String REGISTRY = "/data/foundation/schemaregistry";
  private static final String PROFILE = "https://ns.adobe.com/xdm/context/profile";
  private static final String TYPE = "application/vnd.adobe.xed-full+json;version=1";
  private static final int POLLS = 1_000;

  private final OnPlatform on;
  private int schemas;

  public Chain(OnPlatform on) {
    this.on = on;
  }

  /** Everything before the dataflow, for a table whose columns are mapped to fields so called. */
  public Ready ready(String table, List<String> columns, String required) throws Exception {
    String base = on.create(Bodies.CASSANDRA);
    String source = source(base, table);
    String tenant = tenant();
    String schema = schema(tenant, columns, required);
    String dataset = dataset(schema);
    String mapping = mapping(schema, tenant, columns);
    String target = target(schema, dataset);
    return new Ready(base, source, schema, dataset, mapping, target);
  }

  /** The ids of what a dataflow is made of. */
  public record Ready(
      String base, String source, String schema, String dataset, String mapping, String target) {

    /**
     * A dataflow's body with this schedule and these options and transformations beside Mapping.
     */
    public String flow(String schedule, String options, String transformations) {
      return """
          {
            "name": "orders daily",
            "flowSpec": { "id": "14518937-270c-4525-bdec-c2ba7cce3860", "version": "1.0" },
            "sourceConnectionIds": ["%s"],
            "targetConnectionIds": ["%s"],
            "transformations": [
              %s
              { "name": "Mapping", "params": { "mappingId": "%s", "mappingVersion": 0 } }
            ],
            "scheduleParams": %s,
            "options": %s
          }
          """
          .formatted(source, target, transformations, mapping, schedule, options);
    }

    /** A dataflow that runs once, at this second. */
    public String once(long start) {
      return flow(
          "{\"startTime\":\"%d\",\"frequency\":\"once\"}".formatted(start),
          "{\"errorDiagnosticsEnabled\":true,\"partialIngestionPercent\":5}",
          "");
    }

    /** A dataflow that runs every hour from this second on, and takes what is new by a column. */
    public String hourly(long start, String deltaColumn) {
      return flow(
          "{\"startTime\":\"%d\",\"frequency\":\"hour\",\"interval\":\"1\"}".formatted(start),
          "{}",
          "{\"name\":\"Copy\",\"params\":{\"deltaColumn\":{\"name\":\"%s\"}}},"
              .formatted(deltaColumn));
    }
  }

  public String source(String base, String table) throws Exception {
    Answer explored = on.get("/connections/" + base + "/explore?objectType=table&object=" + table);
    String columns = explored.json().at("/schema/columns").toString();
    String body =
        Bodies.source(base).replace("shop.orders", table).replace("[{\"name\": \"id\"}]", columns);
    return id(on.post("/sourceConnections", body));
  }

  public String tenant() throws Exception {
    return "_" + on.service("GET", REGISTRY + "/stats", null).send().at("/tenantId");
  }

  /** A profile schema with a text field for each column. */
  public String schema(String tenant, List<String> columns, String required) throws Exception {
    String fields =
        String.join(
            ",", columns.stream().map(c -> "\"%s\":{\"type\":\"string\"}".formatted(c)).toList());
    String group =
        """
        {
          "type": "object",
          "title": "Orders fields %d",
          "meta:intendedToExtend": ["%s"],
          "definitions": {
            "own": {
              "properties": {
                "%s": { "type": "object", "properties": { %s }, "required": [%s] }
              }
            }
          },
          "allOf": [{ "$ref": "#/definitions/own" }]
        }
        """
            .formatted(++schemas, PROFILE, tenant, fields, required);
    String groupId = registered("fieldgroups", group);
    return registered(
        "schemas",
        "{\"type\":\"object\",\"title\":\"Orders %d\",\"allOf\":[{\"$ref\":\"%s\"},{\"$ref\":\"%s\"}]}"
            .formatted(schemas, PROFILE, groupId));
  }

  private String registered(String kind, String body) throws Exception {
    Answer answer = on.service("POST", REGISTRY + "/tenant/" + kind, body).send();
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.at("/$id");
  }

  public String dataset(String schema) throws Exception {
    String body =
        "{\"name\":\"Orders\",\"schemaRef\":{\"id\":\"%s\",\"contentType\":\"%s\"}}"
            .formatted(schema, TYPE);
    Answer answer = on.service("POST", "/data/foundation/catalog/dataSets", body).send();
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.at("/0").replace("@/dataSets/", "");
  }

  public String mapping(String schema, String tenant, List<String> columns) throws Exception {
    String lines =
        String.join(
            ",",
            columns.stream()
                .map(
                    c ->
                        "{\"sourceType\":\"ATTRIBUTE\",\"source\":\"%s\",\"destination\":\"%s.%s\"}"
                            .formatted(c, tenant, c))
                .toList());
    String body =
        "{\"outputSchema\":{\"schemaRef\":{\"id\":\"%s\",\"contentType\":\"%s\"}},\"mappings\":[%s]}"
            .formatted(schema, TYPE, lines);
    Answer answer = on.service("POST", "/data/foundation/conversion/mappingSets", body).send();
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.at("/id");
  }

  public String target(String schema, String dataset) throws Exception {
    return id(on.post("/targetConnections", Bodies.target(schema, dataset)));
  }

  public String flow(String body) throws Exception {
    return id(on.post("/flows", body));
  }

  private static String id(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.at("/id");
  }

  /** The run of a dataflow with this number, from 0 on, as soon as it has ended. */
  public JsonNode ended(String flow, int number) throws Exception {
    for (int i = 0; i < POLLS; i++) {
      JsonNode run =
          on.get("/runs?orderby=createdAt&property=flowId==" + flow).json().at("/items/" + number);
      if (run.has("activities") && !run.path("activities").isEmpty()) {
        return run;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError("run %d of flow %s does not end".formatted(number, flow));
  }

  /** A run as soon as it has this status. */
  public JsonNode status(String run, String status) throws Exception {
    for (int i = 0; i < POLLS; i++) {
      JsonNode now = on.get("/runs/" + run).json().at("/items/0");
      if (now.at("/metrics/statusSummary/status").asString("").equals(status)) {
        return now;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError("run %s does not come to status %s".formatted(run, status));
  }

  /** How many runs a dataflow has. */
  public int runs(String flow) throws Exception {
    return on.get("/runs?count=true&property=flowId==" + flow).json().path("count").intValue();
  }

  /** The rows of a dataset, as data access shows them. */
  public JsonNode preview(String dataset) throws Exception {
    return on.service("GET", "/data/foundation/export/datasets/" + dataset + "/preview", null)
        .send()
        .json()
        .path("data");
  }
}

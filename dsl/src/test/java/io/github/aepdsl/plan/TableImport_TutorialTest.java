package io.github.aepdsl.plan;

import static io.github.aepdsl.plan.DocumentedTenant.DATASETS;
import static io.github.aepdsl.plan.DocumentedTenant.FLOWS;
import static io.github.aepdsl.plan.DocumentedTenant.MAPPINGS;
import static io.github.aepdsl.plan.DocumentedTenant.REGISTRY;
import static io.github.aepdsl.plan.DocumentedTenant.SOURCES;
import static io.github.aepdsl.plan.DocumentedTenant.TARGETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.json.Json;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Adobe's tutorial on databases sends, with the ids that are printed there. */
@Timeout(60)
class TableImport_TutorialTest {

  private static final String SCHEMA =
      "https://ns.adobe.com/acme/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
  private static final String DATASET = "6019e0e7c5dcf718db5ebc71";
  private static final String SOURCE = "b7581b59-c603-4df1-a689-d23d7ac440f3";
  private static final String TARGET = "320f119a-5ac1-4ab1-88ea-eb19e674ea2e";
  private static final String MAPPING = "0b090130b58b4819afc78b6dc98b484d";
  private static final String FLOW = "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
  private static final String COLUMNS =
      """
      {"name":"TestID","type":"string","xdm":{"type":"string"}},
      {"name":"Name","type":"string","xdm":{"type":"string"}},
      {"name":"Datefield","type":"string","meta:xdmType":"date-time",
       "xdm":{"type":"string","format":"date-time"}}""";

  @RegisterExtension final DocumentedTenant tenant = new DocumentedTenant();

  @BeforeEach
  void answer() {
    tenant.columns(COLUMNS);
    tenant.get(
        DATASETS,
        "{\"%s\":{\"name\":\"Target\",\"schemaRef\":{\"id\":\"%s\"}}}".formatted(DATASET, SCHEMA));
    tenant.get(
        REGISTRY + "/tenant/schemas/" + SCHEMA,
        """
        {"$id":"%s","title":"Target schema","properties":{"_id":{"type":"string"},
          "person":{"type":"object","properties":{
            "birthDate":{"type":"string","format":"date"},
            "name":{"type":"object","properties":{"fullName":{"type":"string"}}}}}}}"""
            .formatted(SCHEMA));
    tenant.post(SOURCES, 201, "{\"id\":\"%s\",\"etag\":\"\\\"e\\\"\"}".formatted(SOURCE));
    tenant.post(TARGETS, 201, "{\"id\":\"%s\",\"etag\":\"\\\"e\\\"\"}".formatted(TARGET));
    tenant.post(MAPPINGS, 200, "{\"id\":\"%s\",\"version\":0}".formatted(MAPPING));
    tenant.post(FLOWS, 201, "{\"id\":\"%s\",\"etag\":\"\\\"e\\\"\"}".formatted(FLOW));
    tenant.get(FLOWS + "/" + FLOW, "{\"items\":[{\"id\":\"%s\"}]}".formatted(FLOW));

    tenant
        .table("test1.Mytable")
        .into("Target")
        .map("TestID", "_id")
        .map("Name", "person.name.fullName")
        .map("Datefield", "person.birthDate")
        .every(Duration.ofMinutes(15))
        .startingAt(Instant.parse("2100-01-01T00:00:00Z"))
        .delta("Datefield")
        .named("Database")
        .create();
  }

  @Test
  void theSourceConnectionIsTheTableWithItsColumnsAsTheyWereTold() {
    assertThat(tenant.sent(SOURCES))
        .isEqualTo(
            Json.parse(
                """
                {"name":"Database","baseConnectionId":"6990abad-977d-41b9-a85d-17ea8cf1c0e4",
                 "data":{"format":"tabular"},
                 "params":{"tableName":"test1.Mytable","columns":[%s]},
                 "connectionSpec":{"id":"3c9b37f8-13a6-43d8-bad3-b863b941fedd","version":"1.0"}}"""
                    .formatted(COLUMNS)));
  }

  @Test
  void theTargetConnectionIsTheDatasetInTheDataLake() {
    assertThat(tenant.sent(TARGETS))
        .isEqualTo(
            Json.parse(
                """
                {"name":"Database",
                 "data":{"schema":{"id":"%s",
                   "version":"application/vnd.adobe.xed-full+json;version=1"}},
                 "params":{"dataSetId":"6019e0e7c5dcf718db5ebc71"},
                 "connectionSpec":{"id":"c604ff05-7f1a-43c0-8e18-33bf874cb11c","version":"1.0"}}"""
                    .formatted(SCHEMA)));
  }

  @Test
  void theMappingSetLeadsFromColumnsToFields() {
    assertThat(tenant.sent(MAPPINGS))
        .isEqualTo(
            Json.parse(
                """
                {"name":"Database",
                 "outputSchema":{"schemaRef":{"id":"%s",
                   "contentType":"application/vnd.adobe.xed-full+json;version=1"}},
                 "mappings":[
                  {"sourceType":"ATTRIBUTE","source":"TestID","destination":"_id"},
                  {"sourceType":"ATTRIBUTE","source":"Name","destination":"person.name.fullName"},
                  {"sourceType":"ATTRIBUTE","source":"Datefield","destination":"person.birthDate"}]}"""
                    .formatted(SCHEMA)));
  }

  @Test
  void theDataflowCopiesByTheDeltaColumnAndThenMaps() {
    assertThat(tenant.sent(FLOWS))
        .isEqualTo(
            Json.parse(
                """
                {"name":"Database",
                 "flowSpec":{"id":"14518937-270c-4525-bdec-c2ba7cce3860","version":"1.0"},
                 "sourceConnectionIds":["b7581b59-c603-4df1-a689-d23d7ac440f3"],
                 "targetConnectionIds":["320f119a-5ac1-4ab1-88ea-eb19e674ea2e"],
                 "transformations":[
                   {"name":"Copy","params":{"deltaColumn":{"name":"Datefield",
                     "dateFormat":"yyyy-MM-dd HH:mm:ss","timezone":"UTC"}}},
                   {"name":"Mapping","params":{"mappingId":"0b090130b58b4819afc78b6dc98b484d",
                     "mappingVersion":0}}],
                 "scheduleParams":{"startTime":"4102444800","frequency":"minute","interval":"15",
                   "backfill":"true"},
                 "options":{"errorDiagnosticsEnabled":true,"partialIngestionPercent":5}}"""));
  }
}

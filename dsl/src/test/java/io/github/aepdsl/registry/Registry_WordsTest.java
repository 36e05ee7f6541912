package io.github.aepdsl.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.resource.Access;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class Registry_WordsTest {

  private static final String CATALOG = "/data/foundation/catalog";
  private static final String ORDERS = "5c8c3c555033b814b69f947f";
  private static final String BATCH = "01J1AAAAAAAAAAAAAAAAAAAAAA";
  private static final String SCHEMA = "https://ns.adobe.com/acme/schemas/1f";

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Access access;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    access = Adobe.access(server.uri());
  }

  @Test
  void datasetsAreNamedByTheKeysOfTheirList() {
    answer(
        CATALOG + "/dataSets",
        """
        {"%s":{"name":"Orders","version":"1.0.0","created":1700000000000,"schemaRef":{"id":"%s"}}}"""
            .formatted(ORDERS, SCHEMA));

    assertThat(Dataset.in(access).toTable().rows())
        .containsExactly(List.of("Orders", SCHEMA, ORDERS));
  }

  @Test
  void aDatasetShowsTheRowsThatLandedByTheirPaths() {
    answer(CATALOG + "/dataSets/" + ORDERS, "{\"" + ORDERS + "\":{\"name\":\"Orders\"}}");
    answer(
        "/data/foundation/export/datasets/" + ORDERS + "/preview",
        """
        {"data":[{"_id":"1","_acme":{"orders":{"total":9.5}}},{"_id":"2"}]}""");

    assertThat(Dataset.in(access).get(ORDERS).preview().toTable().text())
        .isEqualTo("2 rows of Orders\n_id  _acme.orders.total\n1    9.5\n2");
    assertThat(Dataset.in(access).get(ORDERS).preview(1).count()).isEqualTo(1);
  }

  @Test
  void aDatasetHasTheBatchesThatAreRelatedToIt() {
    answer(CATALOG + "/dataSets/" + ORDERS, "{\"" + ORDERS + "\":{\"name\":\"Orders\"}}");
    answer(
        CATALOG + "/batches",
        """
        {"%s":{"status":"success","relatedObjects":[{"type":"dataSet","id":"%s"}]},
         "%s":{"status":"success","relatedObjects":[{"type":"dataSet","id":"another"}]}}"""
            .formatted(BATCH, ORDERS, BATCH.replace('1', '2')));

    assertThat(Dataset.in(access).get(ORDERS).batches().stream())
        .extracting(Batch::id)
        .containsExactly(BATCH);
    assertThat(server.heard())
        .filteredOn(call -> call.path().endsWith("/batches"))
        .extracting(call -> call.query())
        .allMatch(query -> query.contains("dataSet=" + ORDERS));
  }

  @Test
  void schemasAreAskedForInTheRepresentationOfTheCall() {
    answer("/data/foundation/schemaregistry/tenant/schemas/" + SCHEMA, schema());
    answer("/data/foundation/schemaregistry/tenant/schemas", "{\"results\":[" + schema() + "]}");

    assertThat(Schema.in(access).get(SCHEMA).name()).isEqualTo("Orders");
    assertThat(Schema.in(access).get("Orders").altId()).isEqualTo("_acme.schemas.1f");
    assertThat(server.heard())
        .filteredOn(call -> call.path().contains("schemaregistry"))
        .extracting(call -> call.header("Accept"))
        .containsExactly(
            "application/vnd.adobe.xed+json; version=1",
            "application/vnd.adobe.xed+json",
            "application/vnd.adobe.xed+json");
  }

  @Test
  void batchesSayHowTheyEndedAndWhatTheyHold() {
    answer(
        CATALOG + "/batches",
        """
        {"01H":{"status":"success","metrics":{"outputRecordCount":99,"failedRecordCount":1}}}""");

    assertThat(Batch.in(access).toTable().rows())
        .containsExactly(List.of("", "success", "99", "1", "01H"));
  }

  @Test
  void mappingSetsHaveAVersionInsteadOfARevision() {
    answer("/data/foundation/conversion/mappingSets", "{\"data\":[{\"id\":\"ab\",\"version\":3}]}");

    assertThat(MappingSet.in(access).one().etag()).isEqualTo("3");
  }

  @Test
  void sandboxesAreFoundByTheirNames() {
    answer(
        "/data/foundation/sandbox-management/sandboxes",
        """
        {"sandboxes":[{"id":"x","name":"prod","type":"production"},{"id":"y","name":"dev"}]}""");

    assertThat(Sandbox.in(access).get("prod").type()).isEqualTo("production");
  }

  private static String schema() {
    return """
        {"$id":"%s","meta:altId":"_acme.schemas.1f","title":"Orders","version":"1.0"}"""
        .formatted(SCHEMA);
  }

  private void answer(String path, String json) {
    server.always("GET " + path, Step.json(200, json));
  }
}

package io.github.aepdsl.emulator.registry.dataset;

import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datasets from the first to the last call, and what is refused on the way. */
class Datasets_LifeTest {

  private static final String ALL = "/dataSets";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  @Test
  void showsADatasetUnderItsIdWithWhatTheLiveServiceAdds() throws Exception {
    String schema = at.schema("Orders", PROFILE);
    String id = at.dataset("My Orders (v1.1)", schema);

    Answer shown = at.catalog("GET", ALL + "/" + id, null);

    assertThat(id).matches("[0-9a-f]{24}");
    assertThat(shown.at("/" + id + "/schemaRef/id")).isEqualTo(schema);
    assertThat(shown.at("/" + id + "/state")).isEqualTo("ACTIVE");
    assertThat(shown.at("/" + id + "/version")).isEqualTo("1.0.0");
    assertThat(shown.at("/" + id + "/viewId")).matches("[0-9a-f]{24}").isGreaterThan(id);
    assertThat(shown.at("/" + id + "/files")).isEqualTo("@/dataSetFiles?dataSetId=" + id);
    assertThat(shown.at("/" + id + "/classification/dataBehavior")).isEqualTo("record");
    assertThat(shown.at("/" + id + "/tags/adobe~1pqs~1table/0")).isEqualTo("my_orders_v1_1");
    assertThat(shown.header("E-Tag")).isEqualTo("1.0.0");
  }

  @Test
  void tellsEventsFromRecords() throws Exception {
    String id = at.dataset("E", at.schema("Events", OnRegistry.EVENT));

    assertThat(
            at.catalog("GET", ALL + "/" + id, null).at("/" + id + "/classification/dataBehavior"))
        .isEqualTo("time-series");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json,            '{\"name\":\"New\"}'",
    "application/json-patch+json, '[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"New\"}]'",
    "application/json,            '[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"New\"}]'"
  })
  void changesByMergeAndByJsonPatch(String type, String body) throws Exception {
    String id = at.dataset("Old", at.schema("Orders", PROFILE));

    Answer changed =
        on.service("PATCH", DatasetRoutes.BASE + ALL + "/" + id, body)
            .with("Content-Type", type)
            .send();

    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.text()).isEqualTo("[\"@/dataSets/%s\"]".formatted(id));
    assertThat(at.catalog("GET", ALL + "/" + id, null).at("/" + id + "/name")).isEqualTo("New");
    assertThat(at.catalog("GET", ALL + "/" + id, null).at("/" + id + "/version"))
        .isEqualTo("1.0.1");
  }

  @Test
  void mergesTagsDeeplyOnlyInTheSecondVersion() throws Exception {
    String id = at.dataset("O", at.schema("Orders", PROFILE));
    String tags = "{\"tags\":{\"mine\":[\"x\"]}}";
    String format = "/" + id + "/tags/adobe~1siphon~1table~1format/0";

    at.catalog("PATCH", "/v2/dataSets/" + id, tags);
    assertThat(at.catalog("GET", ALL + "/" + id, null).at(format)).isEqualTo("delta");
    at.catalog("PATCH", ALL + "/" + id, tags);
    assertThat(at.catalog("GET", ALL + "/" + id, null).at(format)).isEqualTo("(none)");
  }

  @Test
  void refusesAChangeForAnOlderVersion() throws Exception {
    String one = ALL + "/" + at.dataset("O", at.schema("Orders", PROFILE));
    Answer stale =
        on.service("PATCH", DatasetRoutes.BASE + one, "{\"name\":\"x\"}")
            .with("If-Match", "0.9.9")
            .send();

    assertProblem(stale, 412, "PreconditionFailedError");
    assertThat(stale.at("/detail")).contains("0.9.9", "1.0.0");
  }

  @Test
  void onlyChecksWhereThatIsAskedFor() throws Exception {
    String id = at.dataset("O", at.schema("Orders", PROFILE));

    on.service("PATCH", DatasetRoutes.BASE + ALL + "/" + id, "{\"name\":\"x\"}")
        .with("Pragma", "validate-only")
        .send();

    assertThat(at.catalog("GET", ALL + "/" + id, null).at("/" + id + "/name")).isEqualTo("O");
  }

  @Test
  void deletesAndDoesNotMindASecondTime() throws Exception {
    String id = at.dataset("O", at.schema("Orders", PROFILE));

    assertThat(at.catalog("DELETE", ALL + "/" + id, null).text()).contains("@/dataSets/" + id);
    assertThat(at.catalog("DELETE", ALL + "/" + id, null).text()).isEqualTo("[]");
    assertProblem(at.catalog("GET", ALL + "/" + id, null), 404, "NotFoundError");
  }

  @Test
  void wantsASchemaThatThereIs() throws Exception {
    Answer answer = at.catalog("POST", ALL, OnRegistry.datasetBody("O", "https://ns.adobe.com/x"));

    assertProblem(answer, 400, "BadRequestError");
  }

  @Test
  void wantsASchemaForProfileBeforeADatasetForIt() throws Exception {
    String body =
        OnRegistry.datasetBody("O", at.schema("Orders", PROFILE))
            .replace("\"name\"", "\"tags\": { \"unifiedProfile\": [\"enabled: true\"] }, \"name\"");

    assertThat(at.catalog("POST", ALL, body).at("/detail"))
        .isEqualTo("To enable profile datasets the schema should be valid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"tags\":1}"})
  void wantsAnObjectWithTagsThatAreOne(String body) throws Exception {
    assertProblem(at.catalog("POST", ALL, body), 400, "BadRequestError");
  }

  private static void assertProblem(Answer answer, int status, String title) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.at("/type")).isEqualTo("/placeholder/type/uri");
    assertThat(answer.at("/title")).isEqualTo(title);
  }
}

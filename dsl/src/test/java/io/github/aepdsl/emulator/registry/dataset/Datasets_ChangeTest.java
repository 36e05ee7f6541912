package io.github.aepdsl.emulator.registry.dataset;

import static io.github.aepdsl.emulator.OnRegistry.EVENT;
import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each way of changing a dataset leaves, and what no way can change. */
class Datasets_ChangeTest {

  private static final String ALL = "/dataSets";
  private static final String IDENTITY_MAP = "https://ns.adobe.com/xdm/context/identitymap";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);
  private String schema;
  private String id;

  @BeforeEach
  void aDataset() throws Exception {
    schema = at.schema("Orders", PROFILE, IDENTITY_MAP);
    id = at.dataset("O", schema);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "imsOrg",
        "sandboxId",
        "state",
        "created",
        "createdUser",
        "createdClient",
        "viewId",
        "files",
        "version",
      })
  void whatTheServiceWritesNobodyElseDoes(String key) throws Exception {
    String before = show(key);

    assertThat(change("PATCH", ALL, "{\"%s\":\"forged\"}".formatted(key)).status()).isEqualTo(200);

    assertThat(show(key)).isNotEqualTo("forged").isNotEqualTo("(none)");
    assertThat(key.equals("version") || show(key).equals(before)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "classification/dataBehavior",
    "classification/managedBy",
    "enableErrorDiagnostics",
    "fileDescription/format",
    "extensions/adobe_lakeHouse/metrics/rowCount",
    "createdClient",
    "viewId",
  })
  void aReplacementKeepsWhatTheServiceHasCompleted(String pointer) throws Exception {
    String before = show(pointer);

    change("PUT", ALL, OnRegistry.datasetBody("New", schema));

    assertThat(before).isNotEqualTo("(none)");
    assertThat(show(pointer)).isEqualTo(before);
    assertThat(show("name")).isEqualTo("New");
  }

  @Test
  void aReplacementDropsWhatTheSenderHasDropped() throws Exception {
    change("PATCH", ALL, "{\"description\":\"mine\"}");
    assertThat(show("description")).isEqualTo("mine");

    change("PUT", ALL, OnRegistry.datasetBody("New", schema));

    assertThat(show("description")).isEqualTo("(none)");
  }

  @Test
  void nullTakesAFieldAway() throws Exception {
    change("PATCH", ALL, "{\"description\":\"mine\"}");

    change("PATCH", ALL, "{\"description\":null}");

    assertThat(show("description")).isEqualTo("(none)");
  }

  @Test
  void theSecondVersionMergesDeeply() throws Exception {
    change("PATCH", "/v2" + ALL, "{\"extensions\":{\"a\":{\"b\":1}},\"tags\":{\"x\":[\"1\"]}}");
    change("PATCH", "/v2" + ALL, "{\"extensions\":{\"a\":{\"c\":2,\"b\":null}}}");

    assertThat(show("extensions/a/c")).isEqualTo("2");
    assertThat(show("extensions/a/b")).isEqualTo("(none)");
    assertThat(show("extensions/adobe_lakeHouse/metrics/rowCount")).isEqualTo("0");
    assertThat(show("tags/x/0")).isEqualTo("1");
    assertThat(show("tags/adobe~1siphon~1table~1format/0")).isEqualTo("delta");
  }

  @Test
  void everyChangeIsAPatchVersionMore() throws Exception {
    for (int patch = 1; patch <= 11; patch++) {
      Answer answer = change("PATCH", ALL, "{\"description\":\"%d\"}".formatted(patch));
      assertThat(answer.header("E-Tag")).isEqualTo("1.0." + patch);
    }
    assertThat(show("version")).isEqualTo("1.0.11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "\"1.0.0\""})
  void theVersionThatWasReadIsTakenWithAndWithoutQuotes(String version) throws Exception {
    Answer answer =
        on.service("PATCH", DatasetRoutes.BASE + ALL + "/" + id, "{\"name\":\"x\"}")
            .with("If-Match", version)
            .send();

    assertThat(answer.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          application/json            | ``
          application/json            | {
          application/json            | "text"
          application/json            | []
          application/json            | {"tags":[]}
          application/json            | {"schemaRef":{"id":"gone"}}
          application/json            | [{"op":"remove","path":"/nothing"}]
          application/json            | [{"op":"move","from":"/name","path":"/x"}]
          application/json-patch+json | {"name":"x"}
          """)
  void aBodyThatChangesNothingIsRefused(String type, String body) throws Exception {
    Answer answer =
        on.service("PATCH", DatasetRoutes.BASE + ALL + "/" + id, body)
            .with("Content-Type", type)
            .send();

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(show("version")).isEqualTo("1.0.0");
  }

  @Test
  void profileTakesADatasetOfASchemaThatItTakes() throws Exception {
    String patch =
        "[{\"op\":\"add\",\"path\":\"/tags/unifiedProfile\",\"value\":[\"enabled:true\"]}]";
    assertThat(change("PATCH", ALL, patch).at("/detail"))
        .isEqualTo("To enable profile datasets the schema should be valid");
    at.registry(
        "PATCH",
        OnRegistry.one("schemas", schema),
        "[{\"op\":\"add\",\"path\":\"/meta:immutableTags\",\"value\":[\"union\"]}]");

    assertThat(change("PATCH", ALL, patch).status()).isEqualTo(200);

    assertThat(show("tags/unifiedProfile/0")).isEqualTo("enabled:true");
    assertThat(show("tags/unifiedProfile/1"))
        .matches("enabledAt:\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
  }

  @Test
  void beingEnabledIsStampedOnce() throws Exception {
    at.registry(
        "PATCH",
        OnRegistry.one("schemas", schema),
        "[{\"op\":\"add\",\"path\":\"/meta:immutableTags\",\"value\":[\"union\"]}]");
    change("PATCH", ALL, "{\"tags\":{\"unifiedProfile\":[\"enabled: true\"]}}");

    change("PATCH", ALL, "{\"description\":\"again\"}");

    assertThat(show("tags/unifiedProfile/1")).startsWith("enabledAt:");
    assertThat(show("tags/unifiedProfile/2")).isEqualTo("(none)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          My Orders (v1.1)                                           | my_orders_v1_1
          Demo System - Event Dataset for Website (Global v1.1)      | demo_system_event_dataset_for_website_global_v1_1
          __x__                                                      | x
          UPPER                                                      | upper
          a--b..c                                                    | a_b_c
          """)
  void aTableIsNamedAfterItsDataset(String name, String table) throws Exception {
    String made = at.dataset(name, schema);

    assertThat(shown(made, "tags/adobe~1pqs~1table/0")).isEqualTo(table);
  }

  @Test
  void aSecondTableOfTheNameGetsTheTime() throws Exception {
    String second = at.dataset("O", schema);

    assertThat(show("tags/adobe~1pqs~1table/0")).isEqualTo("o");
    assertThat(shown(second, "tags/adobe~1pqs~1table/0")).matches("o_\\d{8}_\\d{6}_\\d{3}");
  }

  @Test
  void eventsAreToldFromRecords() throws Exception {
    String events = at.dataset("E", at.schema("E", EVENT));

    assertThat(shown(events, "classification/dataBehavior")).isEqualTo("time-series");
    assertThat(show("classification/dataBehavior")).isEqualTo("record");
  }

  @Test
  void aDatasetNeedsNothingAtAll() throws Exception {
    Answer made = at.catalog("POST", ALL + "?requestDataSource=False", "{}");

    assertThat(made.status()).isEqualTo(201);
    assertThat(shown(made.at("/0").substring("@/dataSets/".length()), "state")).isEqualTo("ACTIVE");
  }

  private Answer change(String method, String all, String body) throws Exception {
    return at.catalog(method, all + "/" + id, body);
  }

  private String show(String pointer) throws Exception {
    return shown(id, pointer);
  }

  private String shown(String dataset, String pointer) throws Exception {
    return at.catalog("GET", ALL + "/" + dataset, null).at("/" + dataset + "/" + pointer);
  }
}

package io.github.aepdsl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.flow.SourceConnection;
import io.github.aepdsl.flow.TargetConnection;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one thing tells of itself, and what changing and deleting it does. */
@Timeout(60)
class Resource_WordsTest {

  private static final String ID = "fc3b8a6e-1a2b-4c3d-9e0f-0123456789ab";
  private static final String PATH = Adobe.BASE + "/sourceConnections/" + ID;

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Access access;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    access = Adobe.access(server.uri());
  }

  @Test
  void itSaysWhatItIsWhereItLivesAndItsId() {
    assertThat(source("\"name\":\"Orders\""))
        .hasToString("source connection \"Orders\" in local platform, sandbox dev  id=" + ID);
    assertThat(source("\"x\":1"))
        .hasToString("source connection in local platform, sandbox dev  id=" + ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\nb", "\\u001b[2J", "\\u202eevil", "\\u0000"})
  void aNameOfOthersStaysOnItsLine(String name) {
    SourceConnection source = source("\"name\":\"" + name + "\"");

    assertThat(source.toString()).hasLineCount(1).matches("[ -~]+");
  }

  @Test
  void whatTheServiceDoesNotTellIsEmpty() {
    SourceConnection bare = source("\"createdAt\":\"yesterday\"");

    assertThat(bare.name()).isEmpty();
    assertThat(bare.etag()).isEmpty();
    assertThat(bare.state()).isEmpty();
    assertThat(bare.specId()).isEmpty();
    assertThat(bare.baseConnectionId()).isEmpty();
    assertThat(bare.reads()).isEmpty();
    assertThat(bare.createdAt()).isEmpty();
  }

  @Test
  void whatTheServiceTellsIsThere() {
    SourceConnection source =
        source(
            "\"name\":\"Orders\",\"etag\":\"\\\"e1\\\"\",\"state\":\"draft\",\"createdAt\":1000,"
                + "\"baseConnectionId\":\"b1\",\"connectionSpec\":{\"id\":\"spec1\"},"
                + "\"params\":{\"tableName\":\"shop.orders\",\"path\":\"ignored\"}");

    assertThat(source.etag()).isEqualTo("\"e1\"");
    assertThat(source.state()).isEqualTo("draft");
    assertThat(source.createdAt()).hasValue(Instant.ofEpochMilli(1000));
    assertThat(source.baseConnectionId()).isEqualTo("b1");
    assertThat(source.specId()).isEqualTo("spec1");
    assertThat(source.reads()).isEqualTo("shop.orders");
    assertThat(source.where()).isEqualTo("local platform, sandbox dev");
    assertThat(source.trail())
        .hasToString("session local platform -> sandbox dev -> source connection Orders");
  }

  @Test
  void filesAreReadByTheirPath() {
    assertThat(source("\"params\":{\"path\":\"/in/orders.csv\"}").reads())
        .isEqualTo("/in/orders.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "params":{"dataSetId":"d1"}                       | d1 | ``
          "params":{"datasetId":"d2"}                       | d2 | ``
          "params":{"dataSetId":"d1","datasetId":"d2"}      | d1 | ``
          "data":{"schema":{"id":"s1"}}                     | `` | s1
          "data":{"schema":{"schemaId":"s2"}}               | `` | s2
          "params":{"dataSetId":{"id":"d"}},"data":{"schema":[1]} | `` | ``
          """)
  void olderSpellingsOfATargetAreUnderstood(String json, String dataset, String schema) {
    String path = Adobe.BASE + "/targetConnections/" + ID;
    server.always("GET " + path, Adobe.items("{\"id\":\"%s\",%s}".formatted(ID, json)));

    TargetConnection target = TargetConnection.in(access).get(ID);

    assertThat(target.datasetId()).isEqualTo(dataset);
    assertThat(target.schemaId()).isEqualTo(schema);
  }

  @Test
  void renamingSendsTheRevisionThatWasReadAndReadsAnew() {
    SourceConnection source = source("\"name\":\"a\",\"etag\":\"\\\"e1\\\"\"");
    server.always("PATCH " + PATH, Step.json(200, "{\"id\":\"%s\",\"etag\":\"e2\"}".formatted(ID)));
    answer("\"name\":\"b\",\"etag\":\"\\\"e2\\\"\"");

    assertThat(source.rename("b").name()).isEqualTo("b");
    assertThat(source.etag()).isEqualTo("\"e2\"");
    Heard patch = server.heard("PATCH " + PATH).get(0);
    assertThat(patch.header("If-Match")).isEqualTo("\"e1\"");
    assertThat(patch.body()).isEqualTo("[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"}]");
  }

  @Test
  void aDescriptionIsAddedWhetherOrNotThereIsOne() {
    SourceConnection source = source("\"name\":\"a\",\"etag\":\"\\\"e1\\\"\"");
    server.always("PATCH " + PATH, Step.json(200, "{\"id\":\"%s\",\"etag\":\"e2\"}".formatted(ID)));

    source.describe("two\nlines");

    assertThat(server.heard("PATCH " + PATH).get(0).body())
        .isEqualTo("[{\"op\":\"add\",\"path\":\"/description\",\"value\":\"two\\nlines\"}]");
  }

  @Test
  void publishingIsAnActionWhoseOutcomeIsRead() {
    SourceConnection source = source("\"state\":\"draft\"");
    server.always("POST " + PATH + "/action", Step.json(200, "{\"id\":\"x\"}"));
    answer("\"state\":\"enabled\"");

    assertThat(source.publish().state()).isEqualTo("enabled");
    assertThat(server.heard("POST " + PATH + "/action"))
        .extracting(Heard::query)
        .containsExactly("op=publish");
  }

  @Test
  void whatIsGoneCannotBeReadAnewAndStaysAsItWas() {
    SourceConnection source = source("\"name\":\"a\"");
    server.always("GET " + PATH, Step.json(404, "{}"));

    assertThatThrownBy(source::refresh)
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("aep().sourceConnections()");
    assertThat(source.name()).isEqualTo("a");
  }

  @Test
  void deletingIsSaidOnceTheServiceHasSaidIt() {
    SourceConnection source = source("\"name\":\"a\"");
    server.next("DELETE " + PATH, Step.json(400, "{\"message\":\"in use\"}"), Step.empty(204));

    assertThatThrownBy(source::delete).isInstanceOf(ApiException.class);
    assertThat(source.toString()).contains(" in local platform");
    assertThat(source.delete().toString()).contains(" deleted from local platform");
  }

  @Test
  void aListOfThemPrintsLikeTheListOfTheService() {
    SourceConnection one = source("\"name\":\"a\",\"state\":\"enabled\"");

    TableView table = one.tableOf(List.of(one));

    assertThat(one.tableOf(List.of(one, one)).heading())
        .isEqualTo("2 source connections in local platform, sandbox dev");
    assertThat(table.rows()).containsExactly(List.of("a", "", "enabled", ID));
  }

  @Test
  void allThatTheServiceTellsIsThereAsJson() {
    assertThat(source("\"brandNew\":{\"x\":[1]}").json().toString())
        .contains("\"brandNew\"", "\"x\"");
  }

  private SourceConnection source(String fields) {
    answer(fields);
    return SourceConnection.in(access).get(ID);
  }

  private void answer(String fields) {
    server.always("GET " + PATH, Adobe.items("{\"id\":\"%s\",%s}".formatted(ID, fields)));
  }
}

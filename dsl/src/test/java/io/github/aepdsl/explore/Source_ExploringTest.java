package io.github.aepdsl.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class Source_ExploringTest {

  private static final String EXPLORE = "GET " + Adobe.CONNECTIONS + "/c1/explore";
  private static final String ROOT =
      """
      [{"type":"table","name":"orders","path":"shop.orders","canPreview":true,
        "canFetchSchema":true},
       {"type":"folder","name":"lab","path":"lab"}]""";
  private static final String TABLE =
      """
      {"format":"flat","schema":{"columns":[
         {"name":"id","type":"integer","xdm":{"type":"integer"}},
         {"name":"at","type":"string","meta:xdmType":"date-time",
          "xdm":{"type":"string","format":"date-time"}},
         {"name":"n","type":"long","meta":{"note":"64 bits"},"xdm":{"type":"integer"}}]},
       "data":[{"id":1,"at":"2022-06-22T00:00:00"},{"id":2,"at":null}]}""";

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Explored source;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    source = new Explored(Adobe.access(server.uri()), "c1", "base connection \"x\"");
  }

  @Test
  void goesOnFromWhatIsThereToATable() {
    assertThat(new Exploration(source, "").table("shop.orders").path()).isEqualTo("shop.orders");
    assertThatThrownBy(() -> new Exploration(source, "").table(" "))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theRootPrintsWhatCanBePreviewedAndWhatToTypeNext() {
    server.always(EXPLORE, Step.json(200, ROOT));

    assertThat(new Exploration(source, ""))
        .hasToString(
            """
            2 in base connection "x"
            path         type    preview  columns
            shop.orders  table   yes      yes
            lab          folder  no       no
            next: .table("shop.orders").preview()""");
    assertThat(query()).isEqualTo("objectType=root");
  }

  @Test
  void aFolderIsAskedForByItsPath() {
    server.always(EXPLORE, Step.json(200, "[]"));

    assertThat(new Exploration(source, "lab & co").list()).isEmpty();
    assertThat(query()).isEqualTo("objectType=folder&object=lab%20%26%20co");
  }

  @Test
  void columnsHaveTheTypesThatTheServiceTells() {
    server.always(EXPLORE, Step.json(200, TABLE));

    assertThat(SourceTable.of(source, "shop.orders").columns())
        .containsExactly(
            new SourceField("id", "integer", "integer"),
            new SourceField("at", "string", "string date-time"),
            new SourceField("n", "long", "integer", "64 bits"));
  }

  @Test
  void aColumnSaysWhatItsTypeLoses() {
    assertThat(new SourceField("n", "long", "integer", "64 bits"))
        .hasToString("n: long (integer; 64 bits)");
  }

  @Test
  void aSourceThatRefusesIsToBeCorrectedOrLookedInto() {
    server.always(EXPLORE, Step.json(400, "{\"error_code\":\"FLOW-1100-400\"}"));

    assertThatThrownBy(() -> new Exploration(source, "").list())
        .hasMessageContaining("Try: aep().connection(\"c1\").update() shows")
        .hasMessageContaining(".test() tries it");
    assertThatThrownBy(() -> SourceTable.of(source, "shop.orders").columns())
        .hasMessageContaining("Try: aep().connection(\"c1\").explore() lists what is there");
  }

  @Test
  void aPreviewIsATableOfAsManyRowsAsAreWanted() {
    server.always(EXPLORE, Step.json(200, TABLE));

    assertThat(SourceTable.of(source, "shop.orders").preview(1))
        .hasToString("1 row of shop.orders\nid  at\n1   2022-06-22T00:00:00");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100, 100 rows of shop.orders",
    "101, 100, 100 rows of shop.orders; the service shows 100 at most",
    "1000, 99, 99 rows of shop.orders"
  })
  void aPreviewSaysWhereTheServiceShowsFewerRowsThanWanted(int most, int shown, String title) {
    String rows = "{\"id\":1},".repeat(shown).replaceFirst(",$", "");
    server.always(EXPLORE, Step.json(200, "{\"data\":[%s]}".formatted(rows)));

    assertThat(SourceTable.of(source, "shop.orders").preview(most).toTable().heading())
        .isEqualTo(title);
  }

  @Test
  void noRowsArePreviewedIfNoneAreWanted() {
    assertThatThrownBy(() -> SourceTable.of(source, "x").preview(0))
        .isInstanceOf(InvalidValueException.class);
    assertThat(server.heard()).isEmpty();
  }

  @Test
  void aFilterGoesAsAPqlDocumentInBase64() {
    server.always(EXPLORE, Step.json(200, TABLE));

    SourceTable.of(source, "shop.orders")
        .where(TableFilter.equal("at", "2022").and(TableFilter.moreThan("id", 100)))
        .preview();

    String filters = query().replaceAll(".*&filters=", "");
    String base64 = URLDecoder.decode(filters, StandardCharsets.UTF_8);
    assertThat(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8))
        .isEqualToIgnoringWhitespace(
            """
            {"type": "PQL", "format": "pql/json", "value":
             {"nodeType": "fnApply", "fnName": "and", "params": [
              {"nodeType": "fnApply", "fnName": "=", "params": [
               {"nodeType": "fieldLookup", "fieldName": "at"},
               {"nodeType": "literal", "value": "2022"}]},
              {"nodeType": "fnApply", "fnName": ">", "params": [
               {"nodeType": "fieldLookup", "fieldName": "id"},
               {"nodeType": "literal", "value": 100}]}]}}""");
  }

  @Test
  void aWrongTableSuggestsTheNearest() {
    server.next(EXPLORE, Step.json(400, "{}"), Step.json(200, ROOT));

    assertThatThrownBy(() -> SourceTable.of(source, "shop.order").columns())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("there is no table \"shop.order\"")
        .hasMessageContaining("shop.orders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders", "ORDERS", "oders", "SHOP.Orders"})
  void aTableWithoutItsSchemaSuggestsTheOneOfThatName(String typed) {
    server.next(EXPLORE, Step.json(400, "{}"), Step.json(200, ROOT));

    assertThatThrownBy(() -> SourceTable.of(source, typed).preview())
        .hasMessageEndingWith("- did you mean 'shop.orders'?");
  }

  @Test
  void aTableThatNothingIsNearNamesWhatThereIs() {
    server.next(EXPLORE, Step.json(400, "{}"), Step.json(200, ROOT));

    assertThatThrownBy(() -> SourceTable.of(source, "zzz").columns())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("there is no table \"zzz\"")
        .hasMessageContaining("There are ")
        .hasMessageContaining("\"shop.orders\"");
  }

  @ParameterizedTest
  @CsvSource({"shp, shop", "labb, lab"})
  void aWrongFolderSuggestsTheNearest(String typed, String meant) {
    server.next(EXPLORE, Step.json(400, "{}"), Step.json(200, ROOT));

    assertThatThrownBy(() -> new Exploration(source, typed).list())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith(
            "there is no folder \"%s\" in base connection \"x\" - did you mean '%s'?"
                .formatted(typed, meant));
  }

  @Test
  void aFolderThatIsThereKeepsTheServicesWords() {
    server.next(EXPLORE, Step.json(400, "{}"), Step.json(200, ROOT));

    assertThatThrownBy(() -> new Exploration(source, "lab").list())
        .isInstanceOf(ApiException.class);
  }

  @Test
  void aTableOfSeveralSchemasNamesThemAll() {
    String root =
        """
        [{"type":"table","path":"a.orders"},{"type":"table","path":"b.Orders"},
         {"type":"table","path":"orders.c"}]""";
    server.next(EXPLORE, Step.json(400, "{}"), Step.json(200, root));

    assertThatThrownBy(() -> SourceTable.of(source, "orders").columns())
        .hasMessageEndingWith("\nThere are \"a.orders\", \"b.Orders\"");
  }

  @Test
  void columnsByTheShorterWaySuggestTheTableToo() {
    server.next("GET " + Adobe.CONNECTIONS + "/c1/configs", Step.json(400, "{}"));
    server.next(EXPLORE, Step.json(200, ROOT));

    assertThatThrownBy(() -> source.configs("orders"))
        .hasMessageContaining("did you mean 'shop.orders'?");
  }

  @Test
  void theNextLineCanBePastedWhateverTheTableIsCalled() {
    String name = "a \\\"quoted\\\" name.with \\\\ and many more letters than forty";
    server.always(EXPLORE, Step.json(200, "[{\"type\":\"table\",\"path\":\"" + name + "\"}]"));

    assertThat(new Exploration(source, ""))
        .asString()
        .contains("\na \"quoted\" name.with \\ and many more letters than forty  table")
        .endsWith("next: .table(\"" + name + "\").preview()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.orders", "lab/orders"})
  void aTableThatIsThereButCannotBeReadKeepsTheServicesWords(String path) {
    server.next(EXPLORE, Step.json(400, "{}"), Step.json(200, ROOT));

    assertThatThrownBy(() -> SourceTable.of(source, path).columns())
        .isInstanceOf(ApiException.class);
  }

  private String query() {
    List<Heard> heard = server.heard(EXPLORE);
    return heard.get(heard.size() - 1).query();
  }
}

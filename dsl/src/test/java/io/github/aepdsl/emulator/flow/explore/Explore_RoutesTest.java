package io.github.aepdsl.emulator.flow.explore;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exploring by plain HTTP: shapes of the reference, and its errors. */
class Explore_RoutesTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @Test
  void listsTheRootAsABareArray() throws Exception {
    JsonNode entries = explore("objectType=root").json();

    assertThat(entries.isArray()).isTrue();
    assertThat(entries.get(3))
        .isEqualTo(
            json(
                """
                {"type":"table","name":"shop.orders","path":"shop.orders",
                 "canPreview":true,"canFetchSchema":true}"""));
  }

  @Test
  void listsASchemaAsAFolder() throws Exception {
    assertThat(explore("objectType=folder&object=shop").json()).hasSize(2);
  }

  @Test
  void showsTheColumnsOfATable() throws Exception {
    assertThat(explore("objectType=table&object=lab.all_types").json())
        .isEqualTo(
            json(
                """
                {"format":"flat","schema":{"columns":[
                  {"name":"id","type":"string","xdm":{"type":"string"}},
                  {"name":"flag","type":"boolean","xdm":{"type":"boolean"}},
                  {"name":"small","type":"integer","xdm":{"type":"integer"}},
                  {"name":"big","type":"long","xdm":{"type":"integer",
                    "minimum":-9007199254740991,"maximum":9007199254740991}},
                  {"name":"ratio","type":"double","xdm":{"type":"number"}},
                  {"name":"seen_at","type":"string","meta:xdmType":"date-time",
                    "xdm":{"type":"string","format":"date-time"}}]}}"""));
  }

  @Test
  void showsRowsOnlyWhenAPreviewIsAskedFor() throws Exception {
    assertThat(explore("objectType=table&object=shop.orders").json().has("data")).isFalse();

    JsonNode data = explore("objectType=TABLE&object=shop.orders&preview=true").json().path("data");
    assertThat(data).hasSize(100);
    assertThat(data.get(0).path("placed_at").asString("")).isEqualTo("2022-06-22T00:15:00");
  }

  @Test
  void filtersThePreview() throws Exception {
    String pql =
        """
        {"type":"PQL","format":"pql/json","value":{"nodeType":"fnApply","fnName":"and","params":[
          {"nodeType":"fnApply","fnName":"like","params":[
            {"nodeType":"fieldLookup","fieldName":"id"},{"nodeType":"literal","value":"O1%"}]},
          {"nodeType":"fnApply","fnName":"<","params":[
            {"nodeType":"fieldLookup","fieldName":"placed_at"},
            {"nodeType":"literal","value":"2022-06-22T03:00:00"}]}]}}""";

    JsonNode data =
        explore("objectType=table&object=shop.orders&preview=true&filters=" + base64(pql))
            .json()
            .path("data");

    assertThat(data.valueStream().map(row -> row.path("id").stringValue()))
        .containsExactly("O1", "O10", "O11");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1359",
    "objectType=view&object=a, 1358",
    "objectType=table, 1337",
    "objectType=file&object=, 1337",
    "objectType=table&object=shop.orders&filters=%25%25, 1349",
    "objectType=table&object=shop.orders&filters=e30%3D, 1349",
    "objectType=table&object=shop.orders&filters=e30, 1349"
  })
  void refusesWhatIsNotInOrder(String query, String number) throws Exception {
    assertThat(assertFlowError(explore(query), "1100-400")).contains(" " + number + "-400 ");
  }

  @Test
  void refusesATableThatIsNotThere() throws Exception {
    Answer answer = explore("objectType=table&object=shop.nope");

    assertThat(assertFlowError(answer, "1100-400")).contains("'shop.nope' is not found");
  }

  @Test
  void refusesConnectionsWithoutTables() throws Exception {
    String id = on.create(Bodies.STREAMING);

    Answer answer = on.get("/connections/" + id + "/explore?objectType=root");

    assertThat(assertFlowError(answer, "1100-400")).contains(" 1336-400 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"explore?objectType=root", "configs"})
  void knowsNoOtherConnection(String path) throws Exception {
    String one = "/connections/00000000-0000-4000-8000-000000000000/";

    assertFlowError(on.get(one + path), "1439-404");
  }

  @Test
  void refusesAParameterThatDoesNotExist() throws Exception {
    assertFlowError(explore("objectTypes=root"), "1451-400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"explore?objectType=root", "configs"})
  void exploresNoSpecAlone(String path) throws Exception {
    Answer answer = on.get("/connectionSpecs/a8f4d393-1a6b-43f3-931f-91a16ed857f4/" + path);

    assertThat(assertFlowError(answer, "1100-400")).contains(" 1372-400 ");
  }

  @Test
  void showsColumnsInShort() throws Exception {
    String id = on.create(Bodies.CASSANDRA);

    assertThat(on.get("/connections/" + id + "/configs?object=lab.signups").json().at("/items/1"))
        .isEqualTo(json("{\"columnName\":\"email\",\"columnType\":\"string\"}"));
    assertThat(on.get("/connections/" + id + "/configs").text()).isEqualTo("{\"items\":[]}");
  }

  private Answer explore(String query) throws Exception {
    String id = on.create(Bodies.CASSANDRA);
    return on.get("/connections/" + id + "/explore" + (query.isEmpty() ? "" : "?" + query));
  }

  private static String base64(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return URLEncoder.encode(Base64.getEncoder().encodeToString(bytes), StandardCharsets.UTF_8);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}

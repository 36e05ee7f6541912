package io.github.aepdsl.emulator.flow.sourcetarget;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source connections from create to delete, and what is refused. */
class SourceConnections_LifeTest {

  private static final String ALL = "/sourceConnections";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private String base;

  @BeforeEach
  void connect() throws Exception {
    base = on.create(Bodies.CASSANDRA);
  }

  @Test
  void answersACreateWithIdEtagAndLocation() throws Exception {
    Answer created = on.post(ALL, Bodies.source(base));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().propertyNames()).containsExactly("id", "etag");
    assertThat(created.header("Location")).endsWith(ALL + "/" + created.at("/id"));
  }

  @Test
  void showsWhatWasSentAndWhatItInherits() throws Exception {
    Answer one = on.get(create());

    assertThat(one.at("/items/0/baseConnectionId")).isEqualTo(base);
    assertThat(one.at("/items/0/params/tableName")).isEqualTo("shop.orders");
    assertThat(one.at("/items/0/data/format")).isEqualTo("tabular");
    assertThat(one.at("/items/0/state")).isEqualTo("enabled");
    assertThat(one.at("/items/0/inheritedAttributes/baseConnection/id")).isEqualTo(base);
    assertThat(one.at("/items/0/lastOperation/operation")).isEqualTo("create");
    assertThat(one.at("/items/0/version")).isEqualTo(one.at("/items/0/etag"));
  }

  @Test
  void listsThoseOfABaseConnection() throws Exception {
    create();

    Answer mine = on.get(ALL + "?property=baseConnectionId==" + base);
    Answer none = on.get(ALL + "?count=true&property=baseConnectionId==x");

    assertThat(mine.json().path("items").size()).isEqualTo(1);
    assertThat(none.text()).isEqualTo("{\"count\":0}");
  }

  @Test
  void changesAPartOfItsParams() throws Exception {
    String path = create();
    String before = on.get(path).at("/items/0/etag");

    Answer changed =
        on.patch(
            path,
            "[{\"op\":\"Replace\",\"path\":\"/params/tableName\",\"value\":\"shop.customers\"}]");

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.at("/etag")).isNotEqualTo(before);
    assertThat(on.get(path).at("/items/0/params/tableName")).isEqualTo("shop.customers");
    assertThat(on.get(path).at("/items/0/lastOperation/ops/0/path")).isEqualTo("/params/tableName");
  }

  @Test
  void refusesAChangeOfAnOlderVersion() throws Exception {
    String path = create();
    String rename = "[{\"op\":\"add\",\"path\":\"/name\",\"value\":\"x\"}]";

    assertFlowError(on.flow("PATCH", path, rename).send(), "1403-400");
    assertFlowError(on.flow("PATCH", path, rename).with("If-Match", "old").send(), "1404-412");
  }

  @Test
  void isGoneOnceDeleted() throws Exception {
    String path = create();

    assertThat(on.delete(path).status()).isEqualTo(204);
    assertFlowError(on.get(path), "1439-404");
  }

  @Test
  void publishesADraftThatIsComplete() throws Exception {
    String id = on.post(ALL + "?mode=draft", draft()).at("/id");
    String path = ALL + "/" + id;
    on.patch(
        path,
        "[{\"op\":\"add\",\"path\":\"/data\",\"value\":{\"format\":\"tabular\"}},"
            + "{\"op\":\"add\",\"path\":\"/params\",\"value\":{\"tableName\":\"shop.orders\"}}]");

    Answer published = on.post(path + "/action?op=publish", null);

    assertThat(published.at("/id")).isEqualTo(id);
    assertThat(on.get(path).at("/items/0/state")).isEqualTo("enabled");
    assertFlowError(on.post(path + "/action?op=publish", null), "1420-400");
  }

  @Test
  void keepsADraftThatIsNotComplete() throws Exception {
    String path = ALL + "/" + on.post(ALL + "?mode=draft", draft()).at("/id");

    String said = assertFlowError(on.post(path + "/action?op=publish", null), "1100-400");

    assertThat(said).contains("1304-400", "1327-400");
    assertThat(on.get(path).at("/items/0/state")).isEqualTo("draft");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"tabular\"',              '\"orc\"',     1327-400",
    "'\"shop.orders\"',          '\"\"',        1304-400",
    "'\"name\": \"orders\"',     '\"n\": \"\"', 1304-400",
    "'[{\"name\": \"id\"}]',     '[]',          1330-400",
    "'\"filters\": null',        '\"filters\": {\"type\":\"SQL\"}', 1349-400"
  })
  void namesWhatTheSourceHasAgainstIt(String part, String instead, String code) throws Exception {
    Answer answer = on.post(ALL, Bodies.source(base).replace(part, instead));

    assertThat(assertFlowError(answer, "1100-400")).startsWith("Error from flow provider: " + code);
  }

  @Test
  void refusesABaseConnectionThatDoesNotExist() throws Exception {
    String other = "11111111-2222-4333-8444-555555555555";

    assertFlowError(on.post(ALL, Bodies.source(other)), "1101-404");
  }

  @Test
  void refusesASpecThatDoesNotExistOrIsAnotherOne() throws Exception {
    String body = Bodies.source(base);
    String cassandra = "a8f4d393-1a6b-43f3-931f-91a16ed857f4";

    assertFlowError(on.post(ALL, body.replace(cassandra, "x")), "1413-400");
    assertFlowError(
        on.post(ALL, body.replace(cassandra, "102706fb-a5cd-42ee-afe0-bc42f017ff43")), "1100-400");
  }

  @Test
  void refusesAStateAndAnUnknownMode() throws Exception {
    String withState = Bodies.source(base).replaceFirst("\\{", "{\"state\":\"enabled\",");

    assertFlowError(on.post(ALL, withState), "1410-400");
    assertFlowError(on.post(ALL + "?mode=test", Bodies.source(base)), "1452-400");
  }

  private String create() throws Exception {
    return ALL + "/" + on.post(ALL, Bodies.source(base)).at("/id");
  }

  private String draft() {
    return "{\"name\":\"d\",\"baseConnectionId\":\"%s\",\"connectionSpec\":{\"id\":\"%s\"}}"
        .formatted(base, "a8f4d393-1a6b-43f3-931f-91a16ed857f4");
  }
}

package io.github.aepdsl.emulator.registry.mapping;

import static io.github.aepdsl.emulator.registry.mapping.OnDataPrep.golden;
import static io.github.aepdsl.emulator.registry.mapping.OnDataPrep.one;
import static io.github.aepdsl.emulator.registry.mapping.OnDataPrep.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mapping sets over plain HTTP: made, shown, changed, deleted. */
class MappingSets_KeepTest {

  @RegisterExtension final OnDataPrep prep = new OnDataPrep();

  @Test
  void aCreateAnswersWhatTheDocumentationShows() throws Exception {
    Answer answer = prep.post("/mappingSets", golden("set-current.json"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().propertyNames())
        .containsExactly("id", "version", "createdDate", "modifiedDate", "createdBy", "modifiedBy");
    assertThat(answer.at("/id")).matches("[0-9a-f]{32}");
    assertThat(answer.at("/version")).isEqualTo("0");
  }

  @Test
  void aSetIsShownInBothVocabularies() throws Exception {
    String id = prep.create(golden("set-current.json"));
    Answer shown = prep.get("/mappingSets/" + id);

    String expected =
        golden("set-shown.json")
            .replace("(set)", id)
            .replace("(first)", shown.at("/mappings/0/id"))
            .replace("(second)", shown.at("/mappings/1/id"));
    assertThat(Evaluating.json(shown.text())).isEqualTo(Evaluating.json(expected));
  }

  @Test
  void theClassicDialectIsShownLikeTheCurrentOne() throws Exception {
    Answer shown = prep.get("/mappingSets/" + prep.create(golden("set-classic.json")));

    assertThat(shown.at("/mappings/0/source")).isEqualTo("firstName");
    assertThat(shown.at("/mappings/0/destination")).isEqualTo("person.name.firstName");
    assertThat(shown.at("/mappings/0/sourceType")).isEqualTo("text/x.schema-path");
    assertThat(shown.at("/outputSchema/schemaRef/id")).isEqualTo(shown.at("/xdmSchema"));
    assertThat(shown.at("/outputSchema/schemaRef/contentType")).isEqualTo("1.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ATTRIBUTE          | "a"     | text/x.schema-path | a
          text/x.schema-path | "a"     | text/x.schema-path | a
          EXPRESSION         | "a + 1" | text/x.aep-xl      | a + 1
          text/x.aep-xl      | "a + 1" | text/x.aep-xl      | a + 1
          STATIC             | 5       | text/x.aep-xl      | 5
          STATIC             | "a b"   | text/x.aep-xl      | "a b"
          """,
      quoteCharacter = '\0')
  void aSourceTypeIsTakenAsWordAndAsMediaType(
      String sent, String source, String shownType, String shownSource) throws Exception {
    Answer shown = prep.get("/mappingSets/" + prep.create(one(sent, source, "_id")));

    assertThat(shown.at("/mappings/0/sourceType")).isEqualTo(shownType);
    assertThat(shown.at("/mappings/0/source")).isEqualTo(shownSource);
  }

  @Test
  void whatIsNotReadIsKept() throws Exception {
    String body = set("a", "_id").replaceFirst("\\{", "{\"tags\":[{\"name\":\"t\"}],\"own\":1,");
    Answer shown = prep.get("/mappingSets/" + prep.create(body));

    assertThat(shown.at("/tags/0/name")).isEqualTo("t");
    assertThat(shown.at("/own")).isEqualTo("1");
  }

  @Test
  void anUpdateMakesTheNextVersionAndOldOnesStayReadable() throws Exception {
    String id = prep.create(golden("set-current.json"));
    prep.clock.advance(Duration.ofSeconds(1));
    Answer next = prep.ask("PUT", "/mappingSets/" + id, set("other", "_id")).send();

    assertThat(next.status()).isEqualTo(200);
    assertThat(next.at("/version")).isEqualTo("1");
    assertThat(prep.get("/mappingSets/" + id).at("/mappings/0/source")).isEqualTo("other");
    assertThat(prep.get("/mappingSets/" + id + "?version=0").at("/mappings/0/source"))
        .isEqualTo("id");
  }

  @Test
  void anUpdateKeepsWhatItDoesNotSayAndTellsItsTime() throws Exception {
    String id = prep.create(golden("set-current.json"));
    prep.clock.advance(Duration.ofSeconds(1));
    prep.ask("PUT", "/mappingSets/" + id, set("other", "_id")).send();
    Answer shown = prep.get("/mappingSets/" + id);

    assertThat(shown.at("/name")).isEqualTo("Orders");
    assertThat(shown.at("/xdmSchema")).startsWith("https://ns.adobe.com/acme/schemas/");
    assertThat(shown.at("/createdDate")).isEqualTo("1795305600000");
    assertThat(shown.at("/modifiedDate")).isEqualTo("1795305601000");
  }

  @Test
  void anUpdateMovesToAnotherSchemaInTheOtherDialect() throws Exception {
    String id = prep.create(golden("set-current.json"));
    String body = golden("set-classic.json").replace("89abc", "77777");
    prep.ask("PUT", "/mappingSets/" + id, body).send();

    assertThat(prep.get("/mappingSets/" + id).at("/outputSchema/schemaRef/id"))
        .contains("/schemas/77777");
  }

  @Test
  void aMappingThatIsSentBackKeepsItsId() throws Exception {
    String id = prep.create(golden("set-current.json"));
    Answer before = prep.get("/mappingSets/" + id);
    prep.ask("PUT", "/mappingSets/" + id, before.text()).send();

    assertThat(prep.get("/mappingSets/" + id).at("/mappings/1/id"))
        .isEqualTo(before.at("/mappings/1/id"));
  }

  @Test
  void mappingsAreListedBareAndOneByOne() throws Exception {
    String path = "/mappingSets/" + prep.create(golden("set-current.json")) + "/mappings";
    Answer all = prep.get(path);

    assertThat(all.json().isArray()).isTrue();
    assertThat(all.json()).hasSize(2);
    assertThat(prep.get(path + "/" + all.at("/1/id")).json()).isEqualTo(all.json().get(1));
  }

  @Test
  void aDeletedSetIsGoneWithAllVersions() throws Exception {
    String path = "/mappingSets/" + prep.create(golden("set-current.json"));

    assertThat(prep.ask("DELETE", path, null).send().status()).isEqualTo(204);
    assertThat(prep.get(path).status()).isEqualTo(404);
    assertThat(prep.get(path + "?version=0").status()).isEqualTo(404);
  }

  @Test
  void aResetForgetsThem() throws Exception {
    String path = "/mappingSets/" + prep.create(golden("set-current.json"));
    prep.on.platform.reset();

    assertThat(prep.get(path).status()).isEqualTo(404);
  }
}

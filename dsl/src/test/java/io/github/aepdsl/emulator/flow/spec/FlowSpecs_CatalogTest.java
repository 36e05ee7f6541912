package io.github.aepdsl.emulator.flow.spec;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The flow specs, which say what a dataflow from a source is made of. */
class FlowSpecs_CatalogTest {

  private static final String CRM = "14518937-270c-4525-bdec-c2ba7cce3860";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @ParameterizedTest
  @CsvSource({
    "14518937-270c-4525-bdec-c2ba7cce3860, CRMToAEP",
    "9753525b-82c7-4dce-8a9b-5ccfce2b9876, CloudStorageToAEP",
    "c1a19761-d2c7-4702-b9fa-fe91f0613e81, Steam data with transformation",
    "d69717ba-71b4-4313-b654-49f9cf126d7a, Stream data with optional transformation"
  })
  void findsOneByItsName(String id, String name) throws Exception {
    String filter = "name==%22" + name.replace(" ", "%20") + "%22";

    Answer list = on.get("/flowSpecs?property=" + filter);

    assertThat(list.json().path("items").size()).isEqualTo(1);
    assertThat(list.at("/items/0/id")).isEqualTo(id);
    assertThat(list.json().propertyNames()).containsExactly("items");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a8f4d393-1a6b-43f3-931f-91a16ed857f4",
        "6a8d82bc-1caf-45d1-908d-cadabc9d63a6",
        "102706fb-a5cd-42ee-afe0-bc42f017ff43",
        "3000eb99-cd47-43f3-827c-43caf170f015"
      })
  void takesTablesFromEveryDatabaseOfTheTutorials(String connectionSpec) throws Exception {
    assertThat(on.get("/flowSpecs/" + CRM).text()).contains(connectionSpec);
  }

  @Test
  void showsOneAsAListOfOne() throws Exception {
    Answer one = on.get("/flowSpecs/" + CRM);

    assertThat(one.at("/items/0/version")).isEqualTo("1.0");
    assertThat(one.at("/items/0/transformationSpecs/0/name")).isEqualTo("Copy");
    assertThat(one.at("/items/0/scheduleSpec/spec/required/0")).isEqualTo("startTime");
    assertThat(one.at("/items/0/permissionsInfo/view/0/name")).isEqualTo("EnterpriseSource");
  }

  @Test
  void doesNotKnowAnother() throws Exception {
    Answer answer = on.get("/flowSpecs/11111111-2222-4333-8444-555555555555");

    assertFlowError(answer, "1439-404");
    assertThat(answer.at("/report/type")).isEqualTo("flowSpecs");
  }

  @Test
  void isSearchedByABodyWithTheFieldsAskedFor() throws Exception {
    String body = "{\"queryString\":\"name==\\\"CRMToAEP\\\"\",\"projectionFields\":\"id,name\"}";

    Answer found = on.post("/flowSpecs/search", body);

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.text())
        .isEqualTo("{\"items\":[{\"id\":\"%s\",\"name\":\"CRMToAEP\"}]}".formatted(CRM));
  }

  @Test
  void countsWhatASearchFinds() throws Exception {
    assertThat(on.post("/flowSpecs/search", "{\"count\":true}").text()).isEqualTo("{\"count\":5}");
  }

  @Test
  void findsNoMoreThanTheLimitOfASearch() throws Exception {
    Answer found = on.post("/flowSpecs/search", "{\"limit\":2}");

    assertThat(found.json().path("items").size()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /flowSpecs",
    "PUT,  /flowSpecs/14518937-270c-4525-bdec-c2ba7cce3860",
    "POST, /connectionSpecs",
    "PUT,  /connectionSpecs/102706fb-a5cd-42ee-afe0-bc42f017ff43"
  })
  void leavesChangesToProviders(String method, String path) throws Exception {
    assertFlowError(on.flow(method, path, "{\"name\":\"mine\"}").send(), "1426-400");
  }
}

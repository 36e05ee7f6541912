package io.github.aepdsl.emulator.registry.mapping;

import static io.github.aepdsl.emulator.registry.mapping.OnDataPrep.golden;
import static io.github.aepdsl.emulator.registry.mapping.OnDataPrep.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Data Prep does not take, and in which words. */
class MappingSets_RefusalTest {

  private static final String UNKNOWN = "0123456789abcdef0123456789abcdef";

  @RegisterExtension final OnDataPrep prep = new OnDataPrep();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"mappings":        | The body is not valid JSON
          {}                  | The body has to be a JSON object
          []                  | The body has to be a JSON object
          null                | The body has to be a JSON object
          {"name":"n"}        | 'mappings' has to be an array
          {"mappings":{}}     | 'mappings' has to be an array
          {"outputSchema":"s","mappings":[]} | 'outputSchema' has to be an object
          {"inputSchema":1,"mappings":[]}    | 'inputSchema' has to be an object
          """)
  void namesWhatIsWrongWithABody(String body, String detail) throws Exception {
    assertProblem(prep.post("/mappingSets", body), 400, detail);
  }

  @Test
  void namesAllThatIsWrongWithMappingsAtOnce() throws Exception {
    String body =
        """
        { "mappings": [ 7, { "sourceType": "MAGIC", "source": "a", "destination": "b" },
          { "source": "a" }, { "destination": "b" }, { "source": " ", "destination": 5 },
          { "sourceType": "STATIC", "source": [], "destination": "b" } ] }
        """;

    assertProblem(
        prep.post("/mappingSets", body),
        400,
        "mappings[0] has to be an object; mappings[1] has the sourceType 'MAGIC'; it is ATTRIBUTE,"
            + " EXPRESSION or STATIC; mappings[2] has no destination; mappings[3] has no source;"
            + " mappings[4] has no source; mappings[4] has no destination;"
            + " mappings[5] has no source");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE", "PUT"})
  void doesNotFindAnUnknownSet(String method) throws Exception {
    String body = method.equals("PUT") ? set("a", "_id") : null;

    assertProblem(
        prep.ask(method, "/mappingSets/" + UNKNOWN, body).send(),
        404,
        "The mapping set " + UNKNOWN + " is not found.");
  }

  @Test
  void doesNotFindAnUnknownVersionOrMapping() throws Exception {
    String id = prep.create(golden("set-current.json"));

    assertProblem(
        prep.get("/mappingSets/" + id + "?version=3"),
        404,
        "The mapping set " + id + " has no version 3.");
    assertProblem(
        prep.get("/mappingSets/" + id + "/mappings/" + UNKNOWN),
        404,
        "The mapping set " + id + " has no mapping " + UNKNOWN + ".");
  }

  @Test
  void namesAVersionThatIsNoNumber() throws Exception {
    String id = prep.create(golden("set-current.json"));

    assertProblem(
        prep.get("/mappingSets/" + id + "?version=latest"),
        400,
        "'version' has to be a whole number from 0, not 'latest'");
  }

  @Test
  void keepsNothingThatFailsWhereValidationIsAskedFor() throws Exception {
    Answer refused = prep.post("/mappingSets?validate=true", set("a..b", "_id"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/detail"))
        .startsWith("The mapping to destination path _id cannot work.")
        .endsWith("sourceField: a..b destinationField: _id");
    assertThat(prep.get("/mappingSets").json().get("data").isEmpty()).isTrue();
    assertThat(prep.post("/mappingSets?validate=False", set("a..b", "_id")).status())
        .isEqualTo(200);
  }

  @Test
  void standsBehindTheGateway() throws Exception {
    Answer answer = prep.ask("GET", "/mappingSets", null).without("Authorization").send();

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.at("/error_code")).isEqualTo("403010");
  }

  @Test
  void wantsABodyToBeCalledJson() throws Exception {
    Answer answer =
        prep.ask("POST", "/mappingSets", set("a", "b")).with("Content-Type", "text/plain").send();

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/detail")).isEqualTo("A valid content-type must be specified");
  }

  @Test
  void saysThatASandboxIsUnknown() throws Exception {
    Answer answer = prep.ask("GET", "/mappingSets", null).with("x-sandbox-name", "moon").send();

    assertProblem(answer, 404, "The sandbox moon is not found.");
  }

  @Test
  void failsWhenToldTo() throws Exception {
    prep.on.platform.faults().on("GET /conversion/mappingSets").status(503);

    assertProblem(prep.get("/mappingSets"), 503, "Data Prep answered 503");
  }

  private static void assertProblem(Answer answer, int status, String detail) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.at("/type")).isEqualTo("http://ns.adobe.com/aep/errors/MAPPER-" + status);
    assertThat(answer.at("/status")).isEqualTo(Integer.toString(status));
    assertThat(answer.at("/detail")).isEqualTo(detail);
    assertThat(answer.at("/report/detailed-message")).isEqualTo(detail);
  }
}

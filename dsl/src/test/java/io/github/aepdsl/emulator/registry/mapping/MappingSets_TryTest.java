package io.github.aepdsl.emulator.registry.mapping;

import static io.github.aepdsl.emulator.registry.mapping.OnDataPrep.golden;
import static io.github.aepdsl.emulator.registry.mapping.OnDataPrep.one;
import static io.github.aepdsl.emulator.registry.mapping.OnDataPrep.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Preview and validation over plain HTTP. */
class MappingSets_TryTest {

  @RegisterExtension final OnDataPrep prep = new OnDataPrep();

  @Test
  void aPreviewOfTheDocumentedRowIsAnArrayOfOne() throws Exception {
    Answer answer = prep.post("/mappingSets/preview", golden("preview.json"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json())
        .isEqualTo(
            Evaluating.json(
                """
                [ { "data": { "_id": 1234,
                      "person": { "name": { "firstName": "Jim", "lastName": "Seltzer" } } },
                    "errors": null } ]
                """));
  }

  @Test
  void aPreviewTakesManyRows() throws Exception {
    Answer answer = preview("[{\"a\":\"1\"},{\"a\":\"2\"},{}]", set("a", "_id"));

    assertThat(answer.json().valueStream().map(row -> row.at("/data").toString()))
        .containsExactly("{\"_id\":\"1\"}", "{\"_id\":\"2\"}", "{}");
  }

  @Test
  void aPreviewLeavesOutWhatFailsAndSaysWhy() throws Exception {
    Answer answer = preview("{\"a\":\"x\"}", one("EXPRESSION", "\"to_integer(a)\"", "_id"));

    assertThat(answer.at("/0/data")).isEqualTo("(none)");
    assertThat(answer.at("/0/errors/0/source")).isEqualTo("to_integer(a)");
    assertThat(answer.at("/0/errors/0/destination")).isEqualTo("_id");
    assertThat(answer.at("/0/errors/0/sourceType")).isEqualTo("EXPRESSION");
    assertThat(answer.at("/0/errors/0/columnName")).isEqualTo("to_integer(a)");
    assertThat(answer.at("/0/errors/0/exception"))
        .startsWith("There is no value for destination path _id.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          5       | 'data' has to be a row, or an array of rows
          [{}, 1] | 'data' has to be a row, or an array of rows
          null    | 'data' has to be a row, or an array of rows
          """)
  void aPreviewWantsRows(String data, String detail) throws Exception {
    Answer answer = preview(data, set("a", "_id"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/detail")).isEqualTo(detail);
  }

  @Test
  void aPreviewWantsAMappingSet() throws Exception {
    assertThat(prep.post("/mappingSets/preview", "{\"data\":{}}").at("/detail"))
        .isEqualTo("A mapping set has to be a JSON object");
  }

  @Test
  void aPreviewAgainstAnUnknownSchemaIsRefused() throws Exception {
    Answer answer = preview("{}", golden("set-current.json"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/detail")).startsWith("The sandbox has no schema https://ns.adobe.com/");
  }

  @Test
  void aValidationAnswersEachMappingInOrder() throws Exception {
    Answer answer = prep.post("/mappingSets/validate", set("a", "_id", "b..c", "x", "d", "y"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/validationResponse/0/status")).isEqualTo("SUCCESS");
    assertThat(answer.json().at("/validationResponse/0/errors").isNull()).isTrue();
    assertThat(answer.at("/validationResponse/1/status")).isEqualTo("FAILED");
    assertThat(answer.at("/validationResponse/1/errors/0/exception")).contains("lacks a name");
    assertThat(answer.at("/validationResponse/2/status")).isEqualTo("SUCCESS");
  }

  @Test
  void aValidationNamesAFunctionThatDoesNotExistAndTheNearest() throws Exception {
    Answer answer = prep.post("/mappingSets/validate", one("EXPRESSION", "\"uper(a)\"", "_id"));

    assertThat(answer.at("/validationResponse/0/errors/0/exception")).contains("uper", "'upper");
  }

  @Test
  void aValidationAgainstAnUnknownSchemaFails() throws Exception {
    Answer answer = prep.post("/mappingSets/validate", golden("set-current.json"));

    assertThat(answer.at("/validationResponse/0/status")).isEqualTo("FAILED");
    assertThat(answer.at("/validationResponse/1/errors/0/exception"))
        .contains("the sandbox has no schema https://ns.adobe.com/acme/schemas/");
  }

  private Answer preview(String data, String set) throws Exception {
    return prep.post(
        "/mappingSets/preview", "{\"data\":%s,\"mappingSet\":%s}".formatted(data, set));
  }
}

package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Patch on a document. */
class JsonEdits_OperationsTest {

  private static final String DOCUMENT = "{'a':1,'l':[1,2]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'op':'add','path':'/b','value':2}]           | {'a':1,'l':[1,2],'b':2}",
        "[{'op':'Add','path':'/l/-','value':3}]         | {'a':1,'l':[1,2,3]}",
        "[{'op':'add','path':'/l/0','value':0}]         | {'a':1,'l':[0,1,2]}",
        "[{'op':'replace','path':'/a','value':null}]    | {'a':null,'l':[1,2]}",
        "[{'op':'replace','path':'/l/1','value':9}]     | {'a':1,'l':[1,9]}",
        "[{'op':'remove','path':'/a'}]                  | {'l':[1,2]}",
        "[{'op':'remove','path':'/l/0'}]                | {'a':1,'l':[2]}"
      })
  void changesACopy(String operations, String after) {
    assertThat(JsonEdits.apply((ObjectNode) json(DOCUMENT), json(operations)))
        .hasValue((ObjectNode) json(after));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "[1]",
        "[{'op':'remove','path':'/x'}]",
        "[{'op':'replace','path':'/x','value':1}]",
        "[{'op':'add','path':'/a'}]",
        "[{'op':'add','path':'a','value':1}]",
        "[{'op':'add','path':'','value':1}]",
        "[{'op':'add','path':'/l/7','value':1}]",
        "[{'op':'add','path':'/a/b','value':1}]",
        "[{'op':'move','path':'/a','value':1}]",
        "[{'op':'remove','path':'/a'},{'op':'remove','path':'/a'}]"
      })
  void doesAllOrNothing(String operations) {
    ObjectNode document = (ObjectNode) json(DOCUMENT);

    assertThat(JsonEdits.apply(document, json(operations))).isEmpty();
    assertThat(document).isEqualTo(json(DOCUMENT));
  }

  private static JsonNode json(String text) {
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return Trees.parse(bytes).orElseThrow();
  }
}

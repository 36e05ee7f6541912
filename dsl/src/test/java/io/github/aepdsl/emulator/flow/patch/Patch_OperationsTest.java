package io.github.aepdsl.emulator.flow.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Requests;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** JSON Patch as RFC 6902 has it, as far as the service knows it. */
class Patch_OperationsTest {

  private static final String DOCUMENT =
      "{'name': 'a', 'params': {'port': 1}, 'columns': ['x', 'y'], 'a/b': 1}";

  private static final PatchFields FIELDS =
      new PatchFields(
          Set.of(
              "/name",
              "/more",
              "/params",
              "/params/port",
              "/none/port",
              "/a~1b",
              "/columns/-",
              "/columns/0",
              "/columns/2",
              "/columns/3",
              "/columns/x",
              "/name/x"),
          Map.of("/spec", FlowCode.SPEC_CHANGED));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{'op':'add','path':'/more','value':1}          | /more        | 1",
        "{'op':'add','path':'/name','value':'b'}        | /name        | 'b'",
        "{'op':'replace','path':'/name','value':'b'}    | /name        | 'b'",
        "{'op':'REPLACE','path':'/name','value':null}   | /name        | null",
        "{'op':'Add','path':'/params','value':{'h':2}}  | /params      | {'h':2}",
        "{'op':'replace','path':'/params/port','value':2} | /params/port | 2",
        "{'op':'replace','path':'/a~1b','value':2}      | /a~1b        | 2",
        "{'op':'add','path':'/columns/-','value':'z'}   | /columns     | ['x','y','z']",
        "{'op':'add','path':'/columns/0','value':'z'}   | /columns     | ['z','x','y']",
        "{'op':'add','path':'/columns/2','value':'z'}   | /columns     | ['x','y','z']",
        "{'op':'replace','path':'/columns/0','value':'z'} | /columns     | ['z','y']",
        "{'op':'remove','path':'/columns/0'}            | /columns     | ['y']",
      })
  void changesWhatThePathLeadsTo(String operation, String pointer, String now) {
    assertThat(changed(operation).at(pointer).toString()).isEqualTo(json(now));
  }

  @Test
  void removesAlsoWithTheValueThatDocumentsPutThere() {
    assertThat(changed("{'op':'remove','path':'/name','value':'a'}").has("name")).isFalse();
  }

  @Test
  void takesSeveralOperationsInTheirOrder() {
    ObjectNode changed =
        changed(
            "[{'op':'add','path':'/more','value':1},{'op':'remove','path':'/more'},"
                + "{'op':'replace','path':'/name','value':'b'}]");

    assertThat(changed.has("more")).isFalse();
    assertThat(changed.path("name").asString()).isEqualTo("b");
  }

  @Test
  void leavesTheDocumentAsItWas() {
    ObjectNode document = document();

    patch("{'op':'remove','path':'/params/port'}").applyTo(document);

    assertThat(document).isEqualTo(document());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{'op':'replace','path':'/more','value':1}",
        "{'op':'remove','path':'/more'}",
        "{'op':'add','path':'/none/port','value':1}",
        "{'op':'add','path':'/name/x','value':1}",
        "{'op':'add','path':'/columns/3','value':1}",
        "{'op':'add','path':'/columns/x','value':1}",
        "{'op':'replace','path':'/columns/2','value':1}",
        "{'op':'remove','path':'/columns/-'}",
      })
  void refusesAPathThatLeadsToNothing(String operation) {
    assertThat(refusal(() -> changed(operation))).contains("FLOW-1455-400", "leads to nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{'op':'move','from':'/name','path':'/more'}   | FLOW-1434-400",
        "{'path':'/name','value':1}                    | FLOW-1434-400",
        "{'op':'add','path':'/id','value':1}           | FLOW-1455-400",
        "{'op':'add','path':'','value':{}}             | FLOW-1455-400",
        "{'op':'add','path':'name','value':1}          | FLOW-1455-400",
        "{'op':'add','path':'/spec','value':1}         | FLOW-1414-400",
        "{'op':'add','path':'/spec/id','value':1}      | FLOW-1414-400",
        "[]                                            | FLOW-1405-400",
        "{}                                            | FLOW-1405-400",
        "null                                          | FLOW-1405-400",
        "{'op':'add','path':'/name'}                   | has no value",
        "[1]                                           | neither an operation nor",
        "{'op'                                         | not valid JSON",
      })
  void refusesWhatIsNoPatch(String body, String because) {
    assertThat(refusal(() -> patch(body))).contains(because);
  }

  @Test
  void saysWhatItTouches() {
    Patch patch = patch("{'op':'add','path':'/params','value':{}}");

    assertThat(Stream.of("/params", "/name", "/params/port").filter(patch::touches))
        .containsExactly("/params");
  }

  private static ObjectNode changed(String operations) {
    return patch(operations).applyTo(document());
  }

  private static Patch patch(String operations) {
    return Patch.of(Requests.of("PATCH", "/x", json(operations)), FIELDS);
  }

  private static ObjectNode document() {
    return (ObjectNode) Trees.parse(json(DOCUMENT).getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private static String refusal(Runnable work) {
    Response answer = catchThrowableOfType(Refusal.class, work::run).response("request-1");
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}

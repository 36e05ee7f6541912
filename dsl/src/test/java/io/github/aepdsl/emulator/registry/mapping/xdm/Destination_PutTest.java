package io.github.aepdsl.emulator.registry.mapping.xdm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.TargetSchema;
import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.registry.mapping.path.PathSyntaxException;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a field makes of a value, and where in the tree it lands. */
class Destination_PutTest {

  private static final XdmField SCHEMA = XdmField.of(TargetSchema.resolved());

  private final ObjectNode tree = JsonValues.object();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          _id              | 1234                  | {"_id":"1234"}
          _id              | true                  | {"_id":"true"}
          timestamp        | "2026-11-22 10:30:00+0000"| {"timestamp":"2026-11-22T10:30:00Z"}
          timestamp        | "2026-11-22"          | {"timestamp":"2026-11-22T00:00:00Z"}
          person.birthDate | "1980-02-29T23:00:00Z"| {"person":{"birthDate":"1980-02-29"}}
          _acme.count      | "42"                  | {"_acme":{"count":42}}
          _acme.count      | 7.0                   | {"_acme":{"count":7}}
          _acme.total      | "1.5"                 | {"_acme":{"total":1.5}}
          _acme.paid       | "YES"                 | {"_acme":{"paid":true}}
          _acme.paid       | "off"                 | {"_acme":{"paid":false}}
          _acme.tags       | ["a",1,null]          | {"_acme":{"tags":["a","1"]}}
          _acme.tags[1]    | "b"                   | {"_acme":{"tags":[null,"b"]}}
          _acme.tags[*]    | ["a","b"]             | {"_acme":{"tags":["a","b"]}}
          _acme.tags[*]    | "a"                   | {"_acme":{"tags":["a"]}}
          _acme.extra      | {"a":{"b":1},"n":null}| {"_acme":{"extra":{"a":{"b":1}}}}
          person.name      | {"firstName":"A","x":1} | {"person":{"name":{"firstName":"A"}}}
          _acme.items[*].sku | ["a",null,"c"]      | {"_acme":{"items":[{"sku":"a"},null,{"sku":"c"}]}}
          """)
  void convertsToTheTypeOfTheField(String path, String value, String expected) {
    put(path, value);

    assertThat(tree).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          _acme.count      | "many"  | INTEGER   | STRING
          _acme.count      | 1.5     | INTEGER   | NUMBER
          _acme.paid       | 1       | BOOLEAN   | INTEGER
          timestamp        | "soon"  | DATE-TIME | STRING
          person.birthDate | true    | DATE      | BOOLEAN
          _id              | ["a"]   | STRING    | ARRAY
          person.name      | "Ann"   | OBJECT    | STRING
          _acme.tags       | "a"     | ARRAY     | STRING
          """)
  void refusesWhatDoesNotFitAndNamesBothTypes(
      String path, String value, String wanted, String given) {
    assertThatThrownBy(() -> put(path, value))
        .isInstanceOf(TypeMismatch.class)
        .hasMessage("expected data type was: %s, actual data type was: %s", wanted, given);
    assertThat(tree.isEmpty()).isTrue();
  }

  @Test
  void placesNothingOfAnArrayWithAnElementThatDoesNotFit() {
    assertThatThrownBy(() -> put("_acme.items[*].price", "[1, 2, \"x\"]"))
        .isInstanceOf(TypeMismatch.class);

    assertThat(tree.isEmpty()).isTrue();
  }

  @Test
  void leavesTheTreeAloneForNull() {
    put("person.name.firstName", "null");

    assertThat(tree.isEmpty()).isTrue();
  }

  @Test
  void fillsTheSameElementsFromSeveralMappings() {
    put("_acme.items[*].sku", "[\"a\",\"b\"]");
    put("_acme.items[*].price", "[1,2]");

    assertThat(tree)
        .hasToString(
            "{\"_acme\":{\"items\":[{\"sku\":\"a\",\"price\":1},{\"sku\":\"b\",\"price\":2}]}}");
  }

  @Test
  void givesAnObjectTheScalarUnderTheNameItHad() {
    Destination.of("person.name", SCHEMA).put(tree, JsonValues.text("Ann"), "firstName");

    assertThat(tree).hasToString("{\"person\":{\"name\":{\"firstName\":\"Ann\"}}}");
  }

  @Test
  void writesATimeByTheFieldItGoesTo() {
    JsonNode time = JsonValues.time(ZonedDateTime.parse("2026-11-22T10:00:00+01:00"));
    Destination.of("timestamp", SCHEMA).put(tree, time, "");
    Destination.of("_acme.count", SCHEMA).put(tree, time, "");

    assertThat(tree)
        .hasToString(
            "{\"timestamp\":\"2026-11-22T10:00:00+01:00\",\"_acme\":{\"count\":1795338000000}}");
  }

  @Test
  void takesAnythingWhereNoSchemaIsKnown() {
    Destination.of("a.b[0].c", XdmField.ANY).put(tree, JsonValues.number(1), "");

    assertThat(tree).hasToString("{\"a\":{\"b\":[{\"c\":1}]}}");
  }

  @Test
  void namesAFieldThatTheSchemaLacksAndTheNearest() {
    assertThatThrownBy(() -> Destination.of("person.name.fristName", SCHEMA))
        .isInstanceOf(UnknownFieldException.class)
        .hasMessage(
            "the schema has no field 'fristName', which 'person.name.fristName' names"
                + " - did you mean 'firstName'?");
  }

  @Test
  void refusesBracketsOnWhatIsNoArray() {
    assertThatThrownBy(() -> Destination.of("person[0]", SCHEMA))
        .isInstanceOf(UnknownFieldException.class)
        .hasMessage("'person[0]' has [ ] on no array");
  }

  @Test
  void refusesWhatIsNoPath() {
    assertThatThrownBy(() -> Destination.of("person..name", SCHEMA))
        .isInstanceOf(PathSyntaxException.class);
  }

  @Test
  void tellsTextsFromOtherFields() {
    assertThat(Destination.of("_id", SCHEMA).isText()).isTrue();
    assertThat(Destination.of("_acme.count", SCHEMA).isText()).isFalse();
  }

  @Test
  void closesGapsInArrays() {
    put("_acme.items[2].sku", "\"c\"");
    Tree.compact(tree);

    assertThat(tree).hasToString("{\"_acme\":{\"items\":[{\"sku\":\"c\"}]}}");
  }

  private void put(String path, String value) {
    Destination.of(path, SCHEMA).put(tree, Evaluating.json(value), "");
  }
}

package io.github.aepdsl.emulator.registry.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.testing.SettableClock;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a mapping set makes of a row, against a schema. */
class RowMapper_MapTest {

  private static final String SANDBOX = "dev";

  private final MappingSetStore sets =
      new MappingSetStore(
          StateStore.inMemory(),
          (sandbox, id) ->
              id.equals(TargetSchema.ID) ? Optional.of(TargetSchema.resolved()) : Optional.empty(),
          new SettableClock(),
          new Ids(OptionalLong.of(1)));

  @Test
  void convertsTheDocumentedRow() {
    MappedRow mapped =
        map(
            "{\"id\":1234,\"firstName\":\"Jim\",\"lastName\":\"Seltzer\"}",
            attribute("id", "_id"),
            attribute("firstName", "person.name.firstName"),
            attribute("lastName", "person.name.lastName"));

    assertThat(mapped.xdm())
        .hasToString(
            "{\"_id\":\"1234\",\"person\":{\"name\":"
                + "{\"firstName\":\"Jim\",\"lastName\":\"Seltzer\"}}}");
    assertThat(mapped.warnings()).isEmpty();
  }

  @Test
  void leavesOutAFieldWhoseValueDoesNotFitAndSaysSoInTheWordsThatClientsTakeApart() {
    MappedRow mapped =
        map("{\"id\":1,\"n\":\"many\"}", attribute("id", "_id"), attribute("n", "_acme.count"));

    assertThat(mapped.xdm()).hasToString("{\"_id\":\"1\"}");
    assertThat(mapped.warnings())
        .containsExactly(
            new MappingError(
                "MAPPER-3700-400",
                "ATTRIBUTE",
                "n",
                "_acme.count",
                "The value does not fit destination path _acme.count. The expected data type was:"
                    + " INTEGER, actual data type was: STRING. sourceField: n"
                    + " destinationField: _acme.count"));
  }

  @Test
  void leavesOutAFieldWhoseExpressionFails() {
    MappedRow mapped = map("{\"n\":\"x\"}", expression("to_integer(n)", "_acme.count"));

    assertThat(mapped.isEmpty()).isTrue();
    assertThat(mapped.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.message()).contains("to_integer"));
  }

  @Test
  void leavesOutNullsWithoutAWord() {
    MappedRow mapped =
        map(
            "{\"a\":null}",
            attribute("a", "_id"),
            attribute("b", "_acme.count"),
            expression("nullify()", "_acme.paid"));

    assertThat(mapped.isEmpty()).isTrue();
    assertThat(mapped.warnings()).isEmpty();
  }

  @Test
  void saysForEveryRowWhichMappingCannotWork() {
    MappedRow mapped = map("{\"a\":1}", attribute("a", "_acme.cuont"), attribute("a", "_id"));

    assertThat(mapped.xdm()).hasToString("{\"_id\":\"1\"}");
    assertThat(mapped.warnings().get(0).message())
        .contains("the schema has no field 'cuont'", "did you mean 'count'?");
  }

  @Test
  void copiesEquallyNamedChildrenOfAnObject() {
    MappedRow mapped =
        map("{\"n\":{\"firstName\":\"A\",\"nick\":\"x\"}}", attribute("n", "person.name"));

    assertThat(mapped.xdm()).hasToString("{\"person\":{\"name\":{\"firstName\":\"A\"}}}");
  }

  @Test
  void mapsListsElementByElement() {
    MappedRow mapped =
        map(
            "{\"lines\":[{\"no\":1,\"cost\":2.5},{\"no\":2}]}",
            attribute("lines[*].no", "_acme.items[*].sku"),
            attribute("lines[*].cost", "_acme.items[*].price"));

    assertThat(mapped.xdm().at("/_acme/items"))
        .hasToString("[{\"sku\":\"1\",\"price\":2.5},{\"sku\":\"2\"}]");
  }

  @Test
  void leavesNoGapsInLists() {
    MappedRow mapped =
        map("{\"lines\":[{},{\"no\":2}]}", attribute("lines[*].no", "_acme.items[*].sku"));

    assertThat(mapped.xdm().at("/_acme/items")).hasToString("[{\"sku\":\"2\"}]");
  }

  @Test
  void letsALaterMappingOverrideAnEarlierOne() {
    assertThat(map("{\"a\":1,\"b\":2}", attribute("a", "_id"), attribute("b", "_id")).xdm())
        .hasToString("{\"_id\":\"2\"}");
  }

  @Test
  void doesNotTouchTheRow() {
    JsonNode row = Evaluating.json("{\"n\":{\"firstName\":\"A\"},\"l\":\"B\"}");
    String before = row.toString();
    mapper(attribute("n", "person.name"), attribute("l", "person.name.lastName")).map(row);

    assertThat(row).hasToString(before);
  }

  @Test
  void isThereForOneVersionOnly() {
    String id = sets.create(SANDBOX, body(attribute("a", "_id"))).id();
    sets.replace(SANDBOX, id, body(attribute("b", "_id")));
    JsonNode row = Evaluating.json("{\"a\":1,\"b\":2}");

    assertThat(sets.mapper(SANDBOX, id, 0).orElseThrow().map(row).xdm())
        .hasToString("{\"_id\":\"1\"}");
    assertThat(sets.mapper(SANDBOX, id, 1).orElseThrow().map(row).xdm())
        .hasToString("{\"_id\":\"2\"}");
    assertThat(sets.mapper(SANDBOX, id, 2)).isEmpty();
    assertThat(sets.mapper("prod", id, 0)).isEmpty();
  }

  @Test
  void dataflowsLearnTheSchemaAndTheFaults() {
    String id = sets.create(SANDBOX, body(attribute("a", "_id"), attribute("a", "nope"))).id();
    MappingSetRef set = sets.find(SANDBOX, id, 0).orElseThrow();

    assertThat(sets.contains(SANDBOX, id)).isTrue();
    assertThat(sets.contains("prod", id)).isFalse();
    assertThat(set.schemaId()).isEqualTo(TargetSchema.ID);
    assertThat(set.faults()).extracting(MappingError::destination).containsExactly("nope");
  }

  @Test
  void anIdentityHasToBeAString() {
    String id =
        sets.create(
                SANDBOX,
                body(
                    attribute("a", "_acme.count").replace("{", "{\"identity\":true,"),
                    attribute("a", "_id").replace("{", "{\"identity\":true,")))
            .id();

    assertThat(sets.find(SANDBOX, id, 0).orElseThrow().faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("an identity has to be a string"));
  }

  private MappedRow map(String row, String... mappings) {
    return mapper(mappings).map(Evaluating.json(row));
  }

  private RowMapper mapper(String... mappings) {
    String id = sets.create(SANDBOX, body(mappings)).id();
    return sets.mapper(SANDBOX, id, 0).orElseThrow();
  }

  private static MappingSetBody body(String... mappings) {
    return MappingSetBody.of(
        Evaluating.json(
            "{\"outputSchema\":{\"schemaRef\":{\"id\":\"%s\"}},\"mappings\":[%s]}"
                .formatted(TargetSchema.ID, String.join(",", mappings))));
  }

  private static String attribute(String source, String destination) {
    return "{\"source\":\"%s\",\"destination\":\"%s\"}".formatted(source, destination);
  }

  private static String expression(String source, String destination) {
    return attribute(source, destination).replace("{", "{\"sourceType\":\"EXPRESSION\",");
  }
}

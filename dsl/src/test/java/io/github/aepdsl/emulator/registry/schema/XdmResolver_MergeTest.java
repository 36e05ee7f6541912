package io.github.aepdsl.emulator.registry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** How the parts of a resource, its own and others', become one tree of properties. */
class XdmResolver_MergeTest {

  private final Map<String, ObjectNode> others = new HashMap<>();

  @Test
  void aResourceWithoutPartsHasNoProperties() {
    assertThat(resolved("{'title': 'T', 'type': 'object'}"))
        .isEqualTo(json("{'title': 'T', 'type': 'object', 'properties': {}}"));
  }

  @Test
  void ownPropertiesStayAndGetTheirType() {
    assertThat(resolved("{'properties': {'a': {'type': 'integer', 'title': 'A'}}}"))
        .isEqualTo(
            json(
                "{'properties': {'a':"
                    + " {'type': 'integer', 'title': 'A', 'meta:xdmType': 'int'}}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          {'allOf': [{'$ref': '#/definitions/d'}], 'definitions': {'d': {'properties': {'a': {}}}}} => a
          {'allOf': [{'$ref': 'http://o'}]}                                    => o
          {'allOf': [{'$ref': 'http://chain'}]}                                => chain,o
          {'$ref': 'http://o'}                                                 => o
          {'allOf': [{'$ref': 'http://gone'}], 'properties': {'a': {}}}        => a
          {'allOf': [{'$ref': '#/definitions/gone'}]}                          => ``
          {'allOf': [{'properties': {'a': {}}}, {'properties': {'b': {}}}]}    => a,b
          {'allOf': [{'allOf': [{'$ref': 'http://o'}]}]}                       => o
          {'definitions': {'d': {'properties': {'a': {}}}}}                    => ``
          """)
  void everyKindOfPartIsFollowed(String resource, String names) {
    others.put("http://o", json("{'properties': {'o': {'type': 'string'}}}"));
    others.put(
        "http://chain",
        json("{'allOf': [{'$ref': 'http://o'}], 'properties': {'chain': {'type': 'string'}}}"));

    ObjectNode tree = resolved(resource);

    assertThat(String.join(",", tree.path("properties").propertyNames().stream().sorted().toList()))
        .isEqualTo(names);
    assertThat(tree.propertyNames()).doesNotContain("allOf", "definitions");
  }

  @Test
  void fieldsOfOneNameAreMergedIntoOneObject() {
    others.put(
        "http://o",
        json("{'properties': {'x': {'type': 'object', 'properties': {'a': {'type': 'string'}}}}}"));

    ObjectNode tree =
        resolved(
            "{'allOf': [{'$ref': 'http://o'}],"
                + " 'properties': {'x': {'properties': {'b': {'type': 'boolean'}}}}}");

    assertThat(tree.at("/properties/x/properties").propertyNames()).containsExactly("a", "b");
  }

  @Test
  void aFieldOfADataTypeSaysWhereItIsFrom() {
    others.put(
        "http://type",
        json("{'title': 'Type', 'properties': {'a': {'type': 'string'}}, 'required': ['a']}"));

    ObjectNode tree = resolved("{'properties': {'f': {'title': 'Field', '$ref': 'http://type'}}}");

    assertThat(tree.at("/properties/f"))
        .isEqualTo(
            json(
                "{'title': 'Field', 'meta:referencedFrom': 'http://type', 'type': 'object',"
                    + " 'properties': {'a': {'type': 'string', 'meta:xdmType': 'string'}},"
                    + " 'required': ['a'], 'meta:xdmType': 'object'}"));
  }

  @Test
  void requiredNamesAreGatheredOnceOnEachLevel() {
    ObjectNode tree =
        resolved(
            "{'required': ['a', 'b'], 'allOf': [{'required': ['b', 'c']}], 'properties':"
                + " {'a': {'required': ['d'], 'properties': {'d': {'type': 'string'}}}}}");

    assertThat(tree.path("required")).isEqualTo(json("{'r': ['b', 'c', 'a']}").path("r"));
    assertThat(tree.at("/properties/a/required")).isEqualTo(json("{'r': ['d']}").path("r"));
  }

  @Test
  void aResourceThatLeadsBackToItselfEnds() {
    others.put("http://loop", json("{'properties': {'next': {'$ref': 'http://loop'}}}"));

    ObjectNode tree = resolved("{'allOf': [{'$ref': 'http://loop'}]}");

    assertThat(tree.at("/properties/next/properties/next/meta:referencedFrom").asString(""))
        .isEqualTo("http://loop");
  }

  @Test
  void whatIsResolvedStaysAsItWas() {
    String text = "{'properties': {'a': {'type': 'object', 'properties': {'b': {}}}}}";
    ObjectNode resource = json(text);

    new XdmResolver(id -> Optional.empty()).resolve(resource);

    assertThat(resource).isEqualTo(json(text));
  }

  private ObjectNode resolved(String resource) {
    return new XdmResolver(id -> Optional.ofNullable(others.get(id))).resolve(json(resource));
  }

  private static ObjectNode json(String text) {
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return (ObjectNode) Trees.parse(bytes).orElseThrow();
  }
}

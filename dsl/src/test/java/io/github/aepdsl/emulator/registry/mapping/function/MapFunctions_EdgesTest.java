package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps: the first of two values under one key stays, and nothing makes nothing. */
class MapFunctions_EdgesTest {

  private static final String ROW =
      """
      {"book": {"title": "Dune", "year": 1965, "isbn": null},
       "people": [{"id": 1, "name": "Ada"}, {"id": 1, "name": "Bob"}, {"id": null}, {}, 7]}""";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          map_get_values(book, "year")                  => 1965
          map_get_values(book, "gone")                  => null
          map_get_values(book, "isbn")                  => null
          map_get_values(book, [])                      => []
          map_get_values(book, ["year", "title"])       => [1965,"Dune"]
          map_get_values(book, ["isbn"])                => [null]
          map_get_values({"1": "one"}, 1)               => "one"
          map_get_values(gone, "year")                  => null
          map_get_values(book, null)                    => null
          map_has_keys(book, "isbn")                    => true
          map_has_keys(book, "Title")                   => false
          map_has_keys(book, [])                        => false
          map_has_keys(book, ["gone", "title"])         => true
          map_has_keys({}, "a")                         => false
          map_has_keys(book, gone)                      => null
          """)
  void keysAreLookedUp(String expression, String value) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          add_to_map()                                  => {}
          add_to_map({})                                => {}
          add_to_map({"a": 1}, {"a": 2, "b": 3})        => {"a":1,"b":3}
          add_to_map({"a": 1}, {"b": 2}, {"b": 3})      => {"a":1,"b":2}
          add_to_map({"a": 1}, gone)                    => null
          object_to_map(book)                           => {"title":"Dune","year":1965,"isbn":null}
          object_to_map(gone)                           => null
          object_to_map("a", 1, "b", [2])               => {"a":1,"b":[2]}
          object_to_map(people, "id")                   => {"1":{"id":1,"name":"Ada"}}
          object_to_map([], "id")                       => {}
          array_to_map(people, "name")                  => {"Ada":{"id":1,"name":"Ada"},"Bob":{"id":1,"name":"Bob"}}
          array_to_map(people, "gone")                  => {}
          array_to_map(gone, "id")                      => null
          array_to_map(people, gone)                    => null
          to_map()                                      => {}
          to_map("a", 1, "b", "two")                    => {"a":1,"b":"two"}
          to_map("a", gone)                             => null
          """)
  void mapsAreMade(String expression, String value) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          map_get_values(people, "id")      => map_get_values: argument 1 is array, not an object
          map_get_values("x", "id")         => map_get_values: argument 1 is string, not an object
          map_get_values(book, {})          => map_get_values: argument 2 is object, not a text
          map_has_keys(1, "id")             => map_has_keys: argument 1 is integer, not an object
          add_to_map({"a": 1}, people)      => add_to_map: argument 2 is array, not an object
          object_to_map(1)                  => object_to_map: argument 1 is integer, not an object
          object_to_map("a", 1, "b")        => object_to_map: the last key has no value: keys and values alternate
          array_to_map(book, "id")          => array_to_map: argument 1 is object, not an array
          array_to_map(people, [1])         => array_to_map: argument 2 is array, not a text
          to_map("a")                       => to_map: the last key has no value: keys and values alternate
          """)
  void whatIsNoMapIsNamedByItsPlace(String expression, String message) {
    assertThatThrownBy(() -> Evaluating.value(expression, ROW))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage(message);
  }
}

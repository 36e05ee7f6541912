package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects from pairs, texts and JSON, and the questions that can be asked of them. */
class ObjectFunctions_EdgesTest {

  private static final String ROW =
      """
      {"a": {"b": null, "c.d": 1, "list": [{"x": 1}, {}]}, "nothing": null, "empty": {}}""";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          to_object()                                  => {}
          to_object("a", null)                         => {"a":null}
          to_object("a", 1, "a", 2)                    => {"a":2}
          to_object(1, "one")                          => {"1":"one"}
          to_object("ä", [1], "", {})                  => {"ä":[1],"":{}}
          arrays_to_object()                           => []
          arrays_to_object("a", [])                    => []
          arrays_to_object("a", [1], "a", [2])         => [{"a":2}]
          arrays_to_object("a", [1], "b", [2, 3])      => [{"a":1,"b":2},{"b":3}]
          arrays_to_object("a", gone)                  => null
          str_to_object("")                            => {}
          str_to_object("a:1")                         => {"a":"1"}
          str_to_object("a:1,,b:2,")                   => {"a":"1","b":"2"}
          str_to_object("a:b:c")                       => {"a":"b:c"}
          str_to_object(":1,b:")                       => {"b":""}
          str_to_object("a.1|b.2", ".", "|")           => {"a":"1","b":"2"}
          str_to_object("a->1;;b->2", "->", ";;")      => {"a":"1","b":"2"}
          str_to_object("a:1,b:2", "", "")             => {"a":"1","b":"2"}
          str_to_object("größe:xl")                    => {"größe":"xl"}
          str_to_object(gone)                          => null
          json_to_object("[1, {\\"a\\": null}]")       => [1,{"a":null}]
          json_to_object("12345678901234567890")       => 12345678901234567890
          json_to_object("\\"text\\"")                 => "text"
          json_to_object("null")                       => null
          json_to_object(gone)                         => null
          nullify()                                    => null
          """)
  void objectsAreMade(String expression, String value) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          contains_key("a")                  => true
          contains_key("a.b")                => true
          contains_key("a.c")                => false
          contains_key("a.c.d")              => false
          contains_key("a.c\\\\.d")          => true
          contains_key("a.b.x")              => false
          contains_key("A")                  => false
          contains_key("a.list[0].x")        => true
          contains_key("a.list[1].x")        => false
          contains_key("a.list[1]")          => true
          contains_key("a.list[2]")          => false
          contains_key("a.list[*]")          => true
          contains_key("a.list[*].x")        => true
          contains_key("a.list[*].y")        => false
          contains_key("a[*]")               => false
          contains_key("nothing")            => true
          is_set("nothing")                  => true
          is_set("nothing.more")             => false
          is_set("gone")                     => false
          is_empty(a.b)                      => true
          is_empty(a)                        => false
          is_empty(empty)                    => true
          is_empty([[]])                     => false
          is_empty([null])                   => false
          is_empty(" ")                      => false
          is_empty(false)                    => false
          is_empty(now())                    => false
          """)
  void pathsAndValuesAreThereOrNot(String expression, boolean there) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo("" + there);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          get_keys(a)                                       => ["b","c.d","list"]
          get_keys({})                                      => []
          get_keys(nothing)                                 => null
          get_values("a:1,b:2", "a", ":", ",")              => "1"
          get_values("a:1,b:2", "A", ":", ",")              => null
          get_values("a=1;b=2", "b", "=", ";")              => "2"
          get_values("", "a", ":", ",")                     => null
          get_values("a:1", gone, ":")                      => null
          a.get("c.d")                                      => 1
          a.get("b")                                        => null
          empty.get("b")                                    => null
          gone.get("b")                                     => null
          a.get(gone)                                       => null
          a.list.get(0)                                     => {"x":1}
          a.list.get("1")                                   => {}
          a.list.get(2)                                     => null
          a.list.get(-1)                                    => null
          {"1": "one"}.get(1)                               => "one"
          json_to_object("{\\"a\\": {\\"b\\": 2}}").get("a").get("b") => 2
          """)
  void keysAndValuesAreRead(String expression, String value) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          to_object("a", 1, "b")       => to_object: the last key has no value: keys and values alternate
          to_object(gone, 1)           => to_object: argument 1 is null, not a text
          to_object([1], 1)            => to_object: argument 1 is array, not a text
          to_object("a", 1, {}, 2)     => to_object: argument 3 is object, not a text
          arrays_to_object("a", 1)     => arrays_to_object: argument 2 is integer, not an array
          str_to_object([1])           => str_to_object: argument 1 is array, not a text
          get_keys([1])                => get_keys: argument 1 is array, not an object
          "text".get("a")              => get: argument 1 is string, not an object
          a.list.get("x")              => get: argument 2 is string, not a whole number
          contains_key("")             => contains_key: '' lacks a name at position 0
          contains_key("a[x]")         => contains_key: 'a[x]' wants [*] or [a number] at position 1
          contains_key(a)              => contains_key: argument 1 is object, not a text
          json_to_object("{a: 1}")     => json_to_object: argument 1 is no JSON
          json_to_object("1 2")        => json_to_object: argument 1 is no JSON
          json_to_object("")           => json_to_object: argument 1 is no JSON
          """)
  void whatIsNoObjectIsNamedByItsPlace(String expression, String message) {
    assertThatThrownBy(() -> Evaluating.value(expression, ROW))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"arrays_to_object(\"a\")", "arrays_to_object(\"a\", [1], \"b\")"})
  void aKeyWithoutItsArrayIsAFaultLikeAKeyWithoutItsValue(String expression) {
    assertThatThrownBy(() -> Evaluating.value(expression, ROW))
        .isInstanceOf(EvaluationFault.class)
        .hasMessageContaining("the last key has no value");
  }
}

package io.github.aepdsl.emulator.registry.mapping.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays that are empty, missing, nested or too large, and what is picked from them. */
class ArrayFunctions_EdgesTest {

  private static final String ROW =
      """
      {"list": [3, null, 1], "empty": [], "nothing": null, "text": "abc", "object": {"a": null},
       "nested": [[1, 2], [3]]}""";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          first()                              => null
          first(gone)                          => null
          first(empty)                         => null
          first(list)                          => 3
          first(nested)                        => [1,2]
          first(nested[0])                     => 1
          first(null, 2)                       => null
          first(list, 2)                       => [3,null,1]
          first("abc")                         => "abc"
          last()                               => null
          last(nothing)                        => null
          last(empty)                          => null
          last(list)                           => 1
          last(nested)                         => [3]
          last(1, null)                        => null
          coalesce()                           => null
          coalesce(empty)                      => null
          coalesce(list)                       => 3
          coalesce(nothing, "")                => ""
          coalesce(gone, false, 1)             => false
          coalesce(gone, empty, 1)             => []
          coalesce(object.a, 0)                => 0
          """)
  void oneValueIsPicked(String expression, String value) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          add_to_array(list)                   => [3,null,1]
          add_to_array(list, null)             => [3,null,1,null]
          add_to_array(empty, nested)          => [[[1,2],[3]]]
          add_to_array(gone)                   => []
          add_to_array(nothing, 1, "a", true)  => [1,"a",true]
          join_arrays(empty)                   => []
          join_arrays(gone, nothing)           => []
          join_arrays(list, list)              => [3,null,1,3,null,1]
          join_arrays(nested[0], nested[1])    => [1,2,3]
          join_arrays(nested, [gone])          => [[1,2],[3],null]
          to_array(true)                       => []
          to_array("yes", null)                => [null]
          to_array(false, null, gone)          => []
          to_array(false, list)                => [[3,null,1]]
          to_array("off", nothing, "")         => [""]
          upsert_array_append(empty)           => []
          upsert_array_append(nothing)         => null
          upsert_array_replace(list)           => [3,null,1]
          upsert_array_replace(list, 1, 2)     => [3,null,1]
          size_of(empty)                       => 0
          size_of(list)                        => 3
          size_of({})                          => 0
          size_of(object)                      => 1
          size_of("")                          => 0
          size_of("größe")                     => 5
          size_of(nothing)                     => null
          """)
  void arraysAreMadeAndMeasured(String expression, String value) {
    assertThat(Evaluating.value(expression, ROW)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          add_to_array(text, 1)         => add_to_array: argument 1 is string, not an array
          add_to_array(object, 1)       => add_to_array: argument 1 is object, not an array
          join_arrays(list, list, 1)    => join_arrays: argument 3 is integer, not an array
          join_arrays("a")              => join_arrays: argument 1 is string, not an array
          to_array(1, 2)                => to_array: argument 1 is integer, not true or false
          to_array(gone, 2)             => to_array: argument 1 is null, not true or false
          to_array("perhaps", 2)        => to_array: argument 1 is string, not true or false
          upsert_array_append(text)     => upsert_array_append: argument 1 is string, not an array
          upsert_array_replace(1.5)     => upsert_array_replace: argument 1 is number, not an array
          size_of(true)                 => size_of: argument 1 is boolean, not an array, an object or a text
          size_of(now())                => size_of: argument 1 is date-time, not an array, an object or a text
          """)
  void whatIsNoArrayIsNamedByItsPlace(String expression, String message) {
    assertThatThrownBy(() -> Evaluating.value(expression, ROW))
        .isInstanceOf(EvaluationFault.class)
        .hasMessage(message);
  }

  @Test
  void joiningCannotFillTheMemory() {
    String row = "{\"a\": [" + "1,".repeat(9_999) + "1]}";
    String tenTimes = "join_arrays(a, a, a, a, a, a, a, a, a, a)";

    assertThat(Evaluating.value("size_of(" + tenTimes + ")", row)).isEqualTo("100000");
    assertThatThrownBy(() -> Evaluating.value("add_to_array(" + tenTimes + ", 1)", row))
        .hasMessage("add_to_array: the array has more than 100000 elements");
  }

  @Test
  void theArrayInTheRowStaysAsItIs() {
    assertThat(Evaluating.value("[add_to_array(list, 9), list]", ROW))
        .isEqualTo("[[3,null,1,9],[3,null,1]]");
  }
}

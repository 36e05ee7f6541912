package io.github.aepdsl.emulator.registry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Rows that fit or not deep inside, in lists, at the ends of ranges; and what is said of them. */
class RowCheck_DepthTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'integer','maximum':128}              | 127                         | 1
          {'type':'integer','maximum':128}              | -128                        | 1
          {'type':'integer','maximum':128}              | 129                         | 0
          {'type':'integer','maximum':32768}            | 32767                       | 1
          {'type':'integer','maximum':32768}            | 32769                       | 0
          {'type':'integer'}                            | 2147483647                  | 1
          {'type':'integer'}                            | -2147483648                 | 1
          {'type':'integer'}                            | 2147483648                  | 0
          {'type':'integer'}                            | 1.0                         | 1
          {'type':'integer'}                            | '1'                         | 0
          {'type':'integer','maximum':9007199254740991} | -9007199254740991           | 1
          {'type':'integer','maximum':9007199254740991} | 9007199254740992            | 0
          {'type':'integer','maximum':9007199254740992} | 9007199254740991            | 1
          {'type':'integer','maximum':9007199254740992} | 9007199254740992            | 0
          {'type':'integer','maximum':9007199254740991} | 99999999999999999999        | 0
          {'type':'number'}                             | 1                           | 1
          {'type':'number'}                             | 1e300                       | 1
          {'type':'number'}                             | '1'                         | 0
          {'type':'boolean'}                            | false                       | 1
          {'type':'boolean'}                            | 0                           | 0
          {'type':'string'}                             | ''                          | 1
          {'type':'string'}                             | 1                           | 0
          {'type':'string','format':'date'}             | '2024-02-29'                | 1
          {'type':'string','format':'date'}             | '2023-02-29'                | 0
          {'type':'string','format':'date'}             | '2023-02-01T00:00:00Z'      | 0
          {'type':'string','format':'date-time'}        | '2023-02-01T00:00:00+01:00' | 1
          {'type':'string','format':'date-time'}        | '2023-02-01T00:00:00.123Z'  | 1
          {'type':'string','format':'date-time'}        | '2023-02-01T00:00:00'       | 0
          {'type':'string','format':'date-time'}        | '2023-02-01'                | 0
          {'type':'string','enum':['a','ä']}            | 'ä'                         | 1
          {'type':'string','enum':['a','ä']}            | 'A'                         | 0
          {'type':'object'}                             | {}                          | 1
          {'type':'object'}                             | []                          | 0
          {'type':'object','meta:xdmType':'map'}        | {'any':'thing'}             | 1
          {'type':'array','items':{'type':'integer'}}   | []                          | 1
          {'type':'array','items':{'type':'integer'}}   | [1,2]                       | 1
          {'type':'array','items':{'type':'integer'}}   | 1                           | 0
          {'type':'array','items':{'type':'integer'}}   | [1,null]                    | 0
          """)
  void aValueFitsItsField(String field, String value, int fits) {
    RowCheck check = RowCheckCompiler.rows(json("{'properties':{'f':%s}}".formatted(field)));

    assertThat(check.faults(json("{'f':%s}".formatted(value)))).hasSize(1 - fits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'o':{'l':[{'n':1},{}]}}       | #/o/l/1/n | required key [n] not found
          {'o':{'l':[{'n':'x'}]}}        | #/o/l/0/n | expected type: int, found: string
          {'o':{'l':[null]}}             | #/o/l/0   | null is not allowed
          {'o':{'l':[{'n':null}]}}       | #/o/l/0/n | required key [n] not found
          {'o':{'l':[{'n':1.5}]}}        | #/o/l/0/n | expected type: int, found: 1.5, which is no whole number from -2147483648 to 2147483647
          {'o':{'b':9223372036854775807}} | #/o/b    | expected type: long, found: 9223372036854775807, which is no whole number from -9007199254740991 to 9007199254740991
          {'o':{'l':{}}}                 | #/o/l     | expected type: array, found: object
          {'o':[]}                       | #/o       | expected type: object, found: array
          {'o':{'d':'never'}}            | #/o/d     | [never] is not a valid date.
          {'o':{'e':'z'}}                | #/o/e     | "z" is not a valid enum value
          """)
  void aFaultSaysWhereAndWhat(String row, String pointer, String message) {
    RowCheck check =
        RowCheckCompiler.rows(
            json(
                "{'properties':{'o':{'type':'object','properties':{"
                    + "'l':{'type':'array','items':{'type':'object','required':['n'],"
                    + "'properties':{'n':{'type':'integer'}}}},"
                    + "'d':{'type':'string','format':'date'},"
                    + "'e':{'type':'string','enum':['a']},"
                    + "'b':{'type':'integer','maximum':9007199254740991}}}}}"));

    assertThat(check.faults(json(row)))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.pointer()).isEqualTo(pointer);
              assertThat(fault.message()).isEqualTo(message);
            });
  }

  @Test
  void everyFaultOfARowIsTold() {
    RowCheck check =
        RowCheckCompiler.rows(
            json(
                "{'required':['a'],'properties':"
                    + "{'b':{'type':'string'},'c':{'type':'boolean'},'d':{'type':'number'}}}"));

    assertThat(check.faults(json("{'b':1,'c':2,'d':'3','e':4}")))
        .extracting(RowFault::pointer)
        .containsExactly("#/a", "#/b", "#/c", "#/d");
  }

  private static JsonNode json(String text) {
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return Trees.parse(bytes).orElseThrow();
  }
}

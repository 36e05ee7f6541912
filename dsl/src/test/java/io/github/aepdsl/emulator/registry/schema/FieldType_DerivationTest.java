package io.github.aepdsl.emulator.registry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of XDM field types. */
class FieldType_DerivationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'string'}                                                         | string",
        "{'type':'string','format':'date'}                                         | date",
        "{'type':'string','format':'date-time'}                                    | date-time",
        "{'type':'string','format':'uri-reference'}                                | string",
        "{'type':'boolean'}                                                        | boolean",
        "{'type':'number'}                                                         | number",
        "{'type':'integer'}                                                        | int",
        "{'type':'integer','minimum':-9007199254740992,'maximum':9007199254740992} | long",
        "{'type':'integer','minimum':-9007199254740991,'maximum':9007199254740991} | long",
        "{'type':'integer','minimum':-32768,'maximum':32768}                       | short",
        "{'type':'integer','minimum':-128,'maximum':128}                           | byte",
        "{'type':'object'}                                                         | object",
        "{'type':'object','meta:xdmType':'map'}                                    | map",
        "{'type':'array'}                                                          | array"
      })
  void derives(String field, String type) {
    byte[] json = field.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

    assertThat(FieldType.of(Trees.parse(json).orElseThrow())).isEqualTo(type);
  }
}

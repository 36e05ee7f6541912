package io.github.aepdsl.emulator.registry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is wrong with rows that do not fit. */
class RowCheck_FaultsTest {

  private static final RowCheck CHECK =
      RowCheckCompiler.rows(
          json(
              """
              { "required": ["_id", "t"], "properties": {
                "_id": { "type": "string" },
                "t": { "type": "object", "required": ["n"], "properties": {
                  "n": { "type": "integer" }, "l": { "type": "integer", "maximum": 9007199254740991 },
                  "d": { "type": "number" }, "b": { "type": "boolean" },
                  "day": { "type": "string", "format": "date" },
                  "at": { "type": "string", "format": "date-time" },
                  "e": { "type": "string", "enum": ["x", "y"] },
                  "p": { "type": "string", "pattern": "^[0-9]+$" },
                  "odd": { "type": "string", "pattern": "(?=x)" },
                  "m": { "type": "object", "additionalProperties": { "type": "string" } },
                  "c": { "type": "object", "properties": { "k": { "type": "string" } },
                    "additionalProperties": false },
                  "a": { "type": "array", "items": { "type": "string" } } } } } }
              """));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'l': 9007199254740991",
        "'d': 1",
        "'b': true",
        "'day': '2026-02-28'",
        "'at': '2026-02-28T10:00:00Z'",
        "'e': 'x'",
        "'a': ['p', 'q']",
        "'odd': 'not known to the engine'",
        "'m': {'any': 'text'}",
        "'unknown': null"
      },
      quoteCharacter = '`')
  void findsNothingWrongWithWhatFits(String field) {
    assertThat(CHECK.faults(row(field))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'n': 2147483648             | DCVS-1104-400 | #/t/n   | type",
        "'n': 1.5                    | DCVS-1104-400 | #/t/n   | type",
        "'d': '1'                    | DCVS-1104-400 | #/t/d   | type",
        "'b': 'true'                 | DCVS-1104-400 | #/t/b   | type",
        "'b': null                   | DCVS-1101-400 | #/t/b   | type",
        "'day': '2026-02-30'         | DCVS-1105-400 | #/t/day | format",
        "'at': '2026-02-28 10:00:00' | DCVS-1105-400 | #/t/at  | format",
        "'e': 'z'                    | DCVS-1106-400 | #/t/e   | enum",
        "'p': 'x1'                   | DCVS-1105-400 | #/t/p   | pattern",
        "'m': {'any': 1}             | DCVS-1104-400 | #/t/m/any | type",
        "'c': {'x': 1}               | DCVS-1104-400 | #/t/c   | additionalProperties",
        "'a': ['p', 2]               | DCVS-1104-400 | #/t/a/1 | type"
      },
      quoteCharacter = '`')
  void tellsWhereARowDoesNotFit(String field, String code, String pointer, String keyword) {
    List<RowFault> faults = CHECK.faults(row(field));

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).code()).isEqualTo(code);
    assertThat(faults.get(0).pointer()).isEqualTo(pointer);
    assertThat(faults.get(0).keyword()).isEqualTo(keyword);
  }

  @Test
  void tellsAllThatIsMissingAtOnce() {
    List<RowFault> faults = CHECK.faults(json("{\"_id\":null,\"t\":{}}"));

    assertThat(faults).extracting(RowFault::code).containsOnly("INGEST-1555-400");
    assertThat(faults).extracting(RowFault::pointer).containsExactly("#/_id", "#/t/n");
    assertThat(faults.get(1).message()).isEqualTo("required key [n] not found");
  }

  private static JsonNode row(String field) {
    String n = field.startsWith("'n'") ? "" : "\"n\":1,";
    return json("{\"_id\":\"1\",\"t\":{%s %s}}".formatted(n, field.replace('\'', '"')));
  }

  private static JsonNode json(String text) {
    return Trees.parse(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }
}

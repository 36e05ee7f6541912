package io.github.aepdsl.emulator.registry.schema;

import static io.github.aepdsl.emulator.OnRegistry.EVENT;
import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The placeholder of every type in a sample row. */
class SampleData_PlaceholdersTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type":"string"}                                                  | "string"
          {"type":"string","format":"uri-reference"}                         | "/uri-reference"
          {"type":"string","format":"date"}                                  | "2018-11-12"
          {"type":"string","format":"date-time"}                             | "2018-11-12T20:20:39+00:00"
          {"type":"boolean"}                                                 | true
          {"type":"number"}                                                  | 4862.5
          {"type":"integer"}                                                 | 4862
          {"type":"integer","maximum":9007199254740991}                      | 4862
          {"type":"integer","maximum":32768}                                 | 4862
          {"type":"integer","maximum":128}                                   | 48
          {"type":"object","properties":{"a":{"type":"string"}}}             | {"a":"string"}
          {"type":"object"}                                                  | {}
          {"type":"array","items":{"type":"string"}}                         | ["string"]
          {"type":"array","items":{"type":"integer"}}                        | [4862]
          {"type":"array","items":{"type":"object","properties":{"a":{"type":"boolean"}}}} | [{"a":true}]
          """)
  void everyTypeHasOne(String field, String placeholder) throws Exception {
    String group = at.fieldGroup("G", "\"f\": " + field);
    String schema = at.schema("S", PROFILE, group);

    assertThat(sample(schema, "").json().at("/_aepdsl/f"))
        .isEqualTo(new JsonMapper().readTree(placeholder));
  }

  @Test
  void aSampleFitsItsOwnSchema() throws Exception {
    String group =
        at.fieldGroup("G", "\"list\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}");
    String schema = at.schema("S", EVENT, group);

    Answer full = at.full("schemas", schema);

    assertThat(RowCheckCompiler.rows(full.json()).faults(sample(schema, "").json())).isEmpty();
  }

  @Test
  void aSchemaThatIsNotThereHasNone() throws Exception {
    assertThat(sample("gone", "").at("/type")).endsWith("/XDM-1012-404");
  }

  private Answer sample(String schema, String accept) throws Exception {
    String path = "/rpc/sampledata/" + XdmId.alt(schema);
    return accept.isEmpty() ? at.registry("GET", path, null) : at.get(path, accept);
  }
}

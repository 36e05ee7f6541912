package io.github.aepdsl.emulator.flow.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** How columns, entries and what is wanted of them look on the wire. */
class SourceColumn_JsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          BOOLEAN   | {"name":"c","type":"boolean","xdm":{"type":"boolean"}}
          INTEGER   | {"name":"c","type":"integer","xdm":{"type":"integer"}}
          LONG      | {"name":"c","type":"long","xdm":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}
          DOUBLE    | {"name":"c","type":"double","xdm":{"type":"number"}}
          STRING    | {"name":"c","type":"string","xdm":{"type":"string"}}
          DATE_TIME | {"name":"c","type":"string","meta:xdmType":"date-time","xdm":{"type":"string","format":"date-time"}}
          """)
  void everyTypeOfAColumnHasItsField(SourceType type, String json) {
    assertThat(new SourceColumn("c", type).json()).isEqualTo(JsonMapper.shared().readTree(json));
  }

  @Test
  void whatATypeLosesIsNoted() {
    assertThat(
            new SourceColumn("c", SourceType.DOUBLE, "digits").json().at("/meta/note").asString(""))
        .isEqualTo("digits");
  }

  @Test
  void entriesSayWhatCanBeDoneWithThem() {
    assertThat(SourceEntry.table("a.b").json().toString())
        .isEqualTo(
            "{\"type\":\"table\",\"name\":\"a.b\",\"path\":\"a.b\","
                + "\"canPreview\":true,\"canFetchSchema\":true}");
    assertThat(SourceEntry.folder("in", "/x/in").json().toString())
        .isEqualTo(
            "{\"type\":\"folder\",\"name\":\"in\",\"path\":\"/x/in\","
                + "\"canPreview\":false,\"canFetchSchema\":false}");
    assertThat(SourceEntry.file("o.csv", "/o.csv").canPreview()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"delimited, DELIMITED", "JSON, JSON", "Parquet, PARQUET"})
  void fileTypesAreTakenInAnyCase(String name, FileType type) {
    assertThat(FileType.of(name)).contains(type);
    assertThat(type.wireName()).isEqualToIgnoringCase(name);
  }

  @ParameterizedTest
  @CsvSource({"''", "csv", "' json'", "avro"})
  void otherFileTypesAreNone(String name) {
    assertThat(FileType.of(name)).isEmpty();
  }

  @Test
  void aQueryIsNarrowedInCopies() {
    RowQuery all = RowQuery.of(SourceObject.table("t"));
    RowQuery some = all.withColumns(List.of("a")).withLimit(5).withDelta(Delta.by("d"));

    assertThat(all)
        .isEqualTo(
            new RowQuery(
                SourceObject.table("t"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Long.MAX_VALUE));
    assertThat(some.columns()).containsExactly("a");
    assertThat(some.limit()).isEqualTo(5);
    assertThat(some.delta()).contains(Delta.by("d"));
    assertThat(some.withFilter(Optional.empty())).isEqualTo(some);
  }
}

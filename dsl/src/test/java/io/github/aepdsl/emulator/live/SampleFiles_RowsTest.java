package io.github.aepdsl.emulator.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.FileFormat;
import io.github.aepdsl.emulator.flow.explore.FileType;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceEntry;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The sample files of cloud storages. */
class SampleFiles_RowsTest {

  private static final FileFormat CSV = FileFormat.of(FileType.DELIMITED);

  private final OpenSource source = new SampleFiles();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''           | folder /lab, folder /shop",
        "/            | folder /lab, folder /shop",
        "/shop        | file /shop/customers.csv, folder /shop/orders",
        "shop/orders/ | file /shop/orders/part-1.csv, file /shop/orders/part-2.csv"
      })
  void showsWhatAFolderHolds(String folder, String shown) throws SourceTrouble {
    List<String> found =
        source.list(folder).stream().map(SampleFiles_RowsTest::typeAndPath).toList();

    assertThat(String.join(", ", found)).isEqualTo(shown);
  }

  private static String typeAndPath(SourceEntry entry) {
    return entry.type() + " " + entry.path();
  }

  @Test
  void everyValueOfADelimitedFileIsText() throws SourceTrouble {
    RowQuery orders = RowQuery.of(SourceObject.file("/shop/orders/part-1.csv", CSV)).withLimit(10);

    assertThat(source.columns(orders.object()))
        .extracting(SourceColumn::type)
        .containsOnly(SourceType.STRING);
    assertThat(read(orders))
        .hasSize(10)
        .allMatch(row -> row.values().stream().allMatch(JsonNode::isString));
  }

  @Test
  void aJsonFileKeepsItsTypes() throws SourceTrouble {
    SourceObject types = SourceObject.file("lab/all_types.json", FileFormat.of(FileType.JSON));

    assertThat(read(RowQuery.of(types)).get(0).path("big").isIntegralNumber()).isTrue();
    assertThat(source.columns(types)).hasSize(6);
  }

  @Test
  void aFolderIsAllFilesBelowIt() throws SourceTrouble {
    RowQuery all = RowQuery.of(SourceObject.file("/shop/orders", CSV));

    assertThat(read(all)).hasSize(5_000);
    try (SourceRows rows = source.rows(all)) {
      assertThat(rows.files()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"2022-06-20T00:00:00, 1000", "2022-06-21T00:00:00, 0", "2026-01-01T00:00:00, 0"})
  void filesAreNewByTheTimeOfTheirLastChange(String after, int rows) throws SourceTrouble {
    RowQuery signups = RowQuery.of(SourceObject.file("/lab/signups.csv", CSV));
    Delta delta = Delta.by(Delta.FILE_CHANGED).after(Trees.scalar(after));

    assertThat(read(signups.withDelta(delta))).hasSize(rows);
  }

  @Test
  void refusesWhatIsNotThereOrOfAnotherFormat() {
    assertThatThrownBy(() -> source.list("/nope")).hasMessageContaining("'/nope' is not found");
    assertThatThrownBy(() -> source.columns(SourceObject.file("/shop/x.csv", CSV)))
        .hasMessageContaining("not found");
    assertThatThrownBy(() -> source.columns(SourceObject.file("/lab/all_types.json", CSV)))
        .hasMessage("'/lab/all_types.json' is json.");
    assertThatThrownBy(() -> source.columns(SourceObject.table("/shop/customers.csv")))
        .hasMessageContaining("not a table");
    assertThatThrownBy(() -> source.rows(customers(CSV).withColumns(List.of("colour"))))
        .hasMessageContaining("no column 'colour'");
  }

  @ParameterizedTest
  @CsvSource({"tab, '', commas", "'', gzip, not compressed"})
  void refusesADelimiterAndACompressionThatItDoesNotHave(
      String delimiter, String compression, String message) {
    FileFormat format =
        new FileFormat(
            FileType.DELIMITED, present(delimiter), present(compression), Optional.empty());

    assertThatThrownBy(() -> source.rows(customers(format))).hasMessageContaining(message);
  }

  @Test
  void readingIsCalledOff() throws SourceTrouble {
    SourceRows rows = source.rows(customers(CSV));

    source.cancel();

    assertThatThrownBy(rows::next).hasMessageContaining("called off");
  }

  private static RowQuery customers(FileFormat format) {
    return RowQuery.of(SourceObject.file("/shop/customers.csv", format));
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  private List<JsonNode> read(RowQuery query) throws SourceTrouble {
    List<JsonNode> all = new ArrayList<>();
    try (SourceRows rows = source.rows(query)) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        all.add(row.get().fields());
      }
    }
    return all;
  }
}

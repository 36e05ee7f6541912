package io.github.aepdsl.emulator.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.FileFormat;
import io.github.aepdsl.emulator.flow.explore.FileType;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.RowFilter;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceEntry;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The sample tables, as runs and exploring read them. */
class SampleDriver_RowsTest {

  private static final String CASSANDRA = "a8f4d393-1a6b-43f3-931f-91a16ed857f4";
  private static final SourceObject ORDERS = SourceObject.table("shop.orders");

  private OpenSource source;

  @BeforeEach
  void open() throws SourceTrouble {
    source = openSpec(CASSANDRA);
  }

  @Test
  void hasTwoSchemasWithTables() throws SourceTrouble {
    assertThat(source.list(OpenSource.ROOT))
        .extracting(SourceEntry::path)
        .containsExactly("lab.all_types", "lab.signups", "shop.customers", "shop.orders");
    assertThat(source.list("shop")).hasSize(2);
  }

  @Test
  void hasAMillionRowsForWhoAsksForThem() throws SourceTrouble {
    RowQuery last =
        RowQuery.of(SourceObject.table("lab.million_orders"))
            .withDelta(Delta.by("placed_at").after(Trees.scalar("2050-12-28T15:50:00")));

    assertThat(read(last)).extracting(row -> row.path("id").asString()).contains("O1000000");
  }

  @Test
  void hasAColumnOfEveryType() throws SourceTrouble {
    assertThat(source.columns(SourceObject.table("lab.all_types")))
        .extracting(SourceColumn::type)
        .containsExactlyInAnyOrder(SourceType.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lab.all_types", "lab.signups", "shop.customers", "shop.orders"})
  void holdsInEveryRowWhatTheColumnsSay(String path) throws SourceTrouble {
    List<SourceColumn> columns = source.columns(SourceObject.table(path));

    for (ObjectNode row : read(RowQuery.of(SourceObject.table(path)))) {
      assertThat(row.properties())
          .allSatisfy(cell -> assertThat(fits(columns, cell.getKey(), cell.getValue())).isTrue());
    }
  }

  @Test
  void givesTheSameRowsEachTime() throws SourceTrouble {
    assertThat(read(RowQuery.of(ORDERS))).hasSize(5000).isEqualTo(read(RowQuery.of(ORDERS)));
  }

  @Test
  void hasNullsAndUmlauts() throws SourceTrouble {
    List<ObjectNode> rows = read(RowQuery.of(SourceObject.table("shop.customers")));

    assertThat(rows).anyMatch(row -> !row.has("city"));
    assertThat(rows).anyMatch(row -> row.path("city").asString("").equals("Köln"));
  }

  @Test
  void hasATableWhoseRowsBreakAMapping() throws SourceTrouble {
    List<ObjectNode> rows = read(RowQuery.of(SourceObject.table("lab.signups")));

    assertThat(rows).filteredOn(row -> row.path("age").asString("").equals("unknown")).hasSize(20);
    assertThat(rows)
        .filteredOn(row -> row.path("signed_up_at").asString("").equals("soon"))
        .hasSize(14);
  }

  @Test
  void givesWhatIsNewOnly() throws SourceTrouble {
    Delta delta = Delta.by("placed_at").after(text("2022-06-22T00:15:00"));
    RowQuery query = RowQuery.of(ORDERS).withDelta(delta.upTo(text("2022-06-22T00:45:00")));

    assertThat(read(query))
        .extracting(row -> row.path("id").asString(""))
        .containsExactly("O2", "O3");
  }

  @Test
  void givesWhatMatchesAFilterOnly() throws SourceTrouble {
    RowFilter filter =
        RowFilter.ofPql(
            json(
                """
                {"type":"PQL","format":"pql/json","value":{"nodeType":"fnApply","fnName":"=",
                 "params":[{"nodeType":"fieldLookup","fieldName":"id"},
                           {"nodeType":"literal","value":"O17"}]}}"""));

    assertThat(read(RowQuery.of(ORDERS).withFilter(Optional.of(filter)))).hasSize(1);
  }

  @Test
  void givesTheColumnsAndTheNumberOfRowsAskedFor() throws SourceTrouble {
    RowQuery query = RowQuery.of(ORDERS).withColumns(List.of("id", "paid")).withLimit(2);

    assertThat(read(query))
        .containsExactly(
            Trees.object().put("id", "O1").put("paid", true),
            Trees.object().put("id", "O2").put("paid", true));
  }

  @Test
  void refusesWhatIsNotThere() {
    RowQuery wrong = RowQuery.of(ORDERS).withColumns(List.of("colour"));

    assertThatThrownBy(() -> source.list("nope")).hasMessageContaining("'nope' is not found");
    assertThatThrownBy(() -> source.columns(SourceObject.table("shop.nope")))
        .hasMessageContaining("'shop.nope' is not found");
    assertThatThrownBy(() -> source.rows(wrong)).hasMessageContaining("no column 'colour'");
    assertThatThrownBy(
            () -> source.columns(SourceObject.file("shop.orders", FileFormat.of(FileType.JSON))))
        .hasMessageContaining("not a file");
  }

  @Test
  void stopsWhenItIsCalledOff() throws SourceTrouble {
    try (SourceRows rows = source.rows(RowQuery.of(ORDERS))) {
      rows.next();
      source.cancel();

      assertThatThrownBy(rows::next).isInstanceOf(SourceTrouble.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb",
        "86043421-563b-46ec-8e6c-e23184711bf6",
        "51ae16c2-bdad-42fd-9fce-8d5dfddaf140"
      })
  void hasNothingForStreams(String spec) {
    assertThatThrownBy(() -> openSpec(spec)).isInstanceOf(SourceTrouble.class);
  }

  @Test
  void hasFilesForStorage() throws SourceTrouble {
    OpenSource storage = openSpec("ecadc60c-7455-4d87-84dc-2a0e293d997b");

    assertThat(storage.list(OpenSource.ROOT))
        .extracting(SourceEntry::path)
        .containsExactly("/lab", "/shop");
  }

  private static OpenSource openSpec(String spec) throws SourceTrouble {
    ObjectNode connection = Trees.object();
    connection.putObject("connectionSpec").put("id", spec);
    return new SampleDriver(Catalog.load()).open(connection);
  }

  private List<ObjectNode> read(RowQuery query) throws SourceTrouble {
    List<ObjectNode> found = new ArrayList<>();
    try (SourceRows rows = source.rows(query)) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        found.add(row.get().fields());
      }
    }
    return found;
  }

  private static boolean fits(List<SourceColumn> columns, String name, JsonNode value) {
    SourceType type =
        columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow().type();
    return switch (type) {
      case BOOLEAN -> value.isBoolean();
      case INTEGER -> value.isInt();
      case LONG -> value.isLong();
      case DOUBLE -> value.isDouble();
      case STRING -> value.isString();
      case DATE_TIME -> value.asString("").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
    };
  }

  private static JsonNode text(String text) {
    return Trees.object().put("t", text).path("t");
  }

  private static JsonNode json(String text) {
    return Trees.parse(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }
}

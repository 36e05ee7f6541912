package io.github.aepdsl.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableView_TextTest {

  public record ReceivedMessage(String id, int size) {}

  public record Status(boolean fine) {}

  private record Hidden(String secret) {}

  @Test
  void alignsItsColumnsBetweenHeadingAndLastLines() {
    TableView table =
        new TableView(
            "two things",
            List.of("note: as of today"),
            List.of("name", "size", ""),
            List.of(List.of("a", "1", "x"), List.of("much longer", "22", "")),
            List.of("… and 3 more", "next: .more()"));

    assertThat(table.text())
        .isEqualTo(
            """
            two things
            note: as of today
            name         size
            a            1     x
            much longer  22
            … and 3 more
            next: .more()""");
  }

  @Test
  void hasNoTitlesWhenItHasNoRows() {
    TableView none = new TableView("none", List.of(), List.of("name"), List.of(), List.of("end"));

    assertThat(none.text()).isEqualTo("none\nend");
  }

  @Test
  void ofRecordsOfOneKindHasTheirComponents() {
    List<ReceivedMessage> messages =
        List.of(new ReceivedMessage("a", 1), new ReceivedMessage("b", 2));

    assertThat(TableView.of(messages).orElseThrow())
        .isEqualTo(
            new TableView(
                "2 received messages",
                List.of(),
                List.of("id", "size"),
                List.of(List.of("a", "1"), List.of("b", "2")),
                List.of()));
  }

  @Test
  void countsOneAndWhatEndsInAnSWithoutAnother() {
    assertThat(heading(List.of(new ReceivedMessage("a", 1)))).isEqualTo("1 received message");
    assertThat(heading(List.of(new Status(true), new Status(false)))).isEqualTo("2 status");
  }

  @Test
  void isNothingForWhatHasNoColumns() {
    List<Object> mixed = List.of(new ReceivedMessage("a", 1), "b");
    List<Object> withNull = new ArrayList<>(Arrays.asList(new ReceivedMessage("a", 1), null));

    assertThat(TableView.of(mixed)).isEmpty();
    assertThat(TableView.of(withNull)).isEmpty();
    assertThat(TableView.of(List.of("a", "b"))).isEmpty();
    assertThat(TableView.of(List.of())).isEmpty();
    assertThat(TableView.of("text")).isEmpty();
    assertThat(TableView.of(null)).isEmpty();
  }

  @Test
  void readsTheRecordsOfItsUserAlsoWhereTheyAreNotPublic() {
    assertThat(heading(List.of(new Hidden("x")))).isEqualTo("1 hidden");
  }

  @Test
  void isWhatSomethingTabularSays() {
    TableView table = new TableView("mine", List.of(), List.of(), List.of(), List.of());
    Tabular tabular = () -> table;

    assertThat(TableView.of(tabular)).contains(table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain | plain",
        "0123456789012345678901234567890123456789 | 0123456789012345678901234567890123456789",
        "0123456789012345678901234567890123456789x | 012345678901234567890123456789012345678…"
      })
  void keepsACellOnOneLine(String text, String cell) {
    assertThat(Cells.line(text)).isEqualTo(cell);
  }

  @Test
  void escapesWhatNoScreenShowsInAllOfItsTexts() {
    List<String> evil = List.of("a\r\n\tb\u0007\u202e");

    TableView table = new TableView(evil.get(0), evil, evil, List.of(evil), evil);

    assertThat(table.text().lines()).hasSize(5).containsOnly("a\\r\\n\\tb\\u0007\\u202e");
    assertThat(table).hasToString(table.text());
  }

  @Test
  void keepsAnIdWholeThatIsOfNoUseCut() {
    String id = "0123456789abcdef".repeat(4);

    assertThat(Cells.lineOrId(id)).isEqualTo(id);
    assertThat(Cells.lineOrId(id + "0")).hasSize(40).endsWith("…");
    assertThat(Cells.lineOrId("x".repeat(64))).hasSize(40);
  }

  private static String heading(List<?> list) {
    return TableView.of(list).orElseThrow().heading();
  }
}

package io.github.aepdsl.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.text.Fold;
import io.github.aepdsl.show.TableView;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTable_WidthTest {

  private static final TableView TABLE =
      new TableView(
          "2 of them in local platform, sandbox dev",
          List.of("note: a remark that is longer than a narrow screen is wide, or so one hopes."),
          List.of("name", "state", "what it is for"),
          List.of(
              List.of("first", "enabled", "a text of several words that has to go somewhere"),
              List.of("second", "", "short")),
          List.of("next: .host(\"...\").username(\"...\").password(secret(\"P\")).create()"));

  @Test
  void foldsTheWidestColumnBetweenWords() {
    assertThat(new FoldedTable(TABLE, 40, 0).text())
        .isEqualTo(
            """
            2 of them in local platform, sandbox dev
            note: a remark that is longer than a
              narrow screen is wide, or so one
              hopes.
            name    state    what it is for
            first   enabled  a text of several words
                             that has to go
                             somewhere
            second           short
            next: .host("...").username("...").
                  password(secret("P")).create()""");
  }

  @Test
  void stacksTheCellsWhereWordsDoNotFitBesideEachOther() {
    assertThat(new FoldedTable(TABLE, 22, 0).text())
        .contains(
            """
            name: first
              state: enabled
              what it is for: a
              text of several
              words that has to go
              somewhere
            name: second
              what it is for:
              short
            """);
  }

  @Test
  void namesTheColumnsThatHaveNoLine() {
    TableView rows =
        new TableView(
            "2 rows of shop.orders",
            List.of(),
            List.of("order_id", "coupon", "a_note_of_many_letters", "gift"),
            List.of(List.of("1", "", "", ""), List.of("2", "", "a_word_that_is_too_long", "")),
            List.of());

    assertThat(new FoldedTable(rows, 24, 0).text())
        .isEqualTo(
            """
            2 rows of shop.orders
            2 columns are empty in
              all rows: coupon, gift
            order_id: 1
            order_id: 2
              a_note_of_many_letters:
              a_word_that_is_too_long""");
  }

  @ParameterizedTest
  @ValueSource(ints = {22, 30, 40, 60, 110, 200})
  void neverCutsAWordAndKeepsToTheWidth(int width) {
    String text = new FoldedTable(TABLE, width, 0).text();

    assertThat(text.split("\\s+")).contains("enabled", "several", "somewhere", "remark", "short");
    assertThat(text.lines().filter(line -> !line.contains("(")))
        .allMatch(line -> line.length() <= width);
  }

  @Test
  void setsInWhatGoesOn() {
    TableView form =
        new TableView(
            "import of shop.orders in local platform, sandbox dev",
            List.of(),
            List.of("field", "value"),
            List.of(List.of("dataset", "Orders")),
            List.of("next: .once()  or  .every(Duration.ofHours(1)).delta(\"column\")"));

    assertThat(new FoldedTable(form, 50, 0).text())
        .isEqualTo(
            """
            import of shop.orders in local platform, sandbox
              dev
            field    value
            dataset  Orders
            next: .once()  or
                  .every(Duration.ofHours(1)).delta("column")""");
  }

  @Test
  void keepsGroupsThatAreSetApartTogether() {
    assertThat(Fold.words("next: .one()  .two(id, name)  .three()", 30))
        .containsExactly("next: .one()  .two(id, name)", ".three()");
  }
}

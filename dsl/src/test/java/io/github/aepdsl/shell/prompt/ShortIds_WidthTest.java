package io.github.aepdsl.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ids give way before the rows of a list are folded. */
class ShortIds_WidthTest {

  private static final String ID = "4a7c78c7-b273-4be0-b09f-55763bebc60e";

  @Test
  void shortensIdsWhereRowsThenFit() {
    assertThat(shown(40, "web", "shop"))
        .isEqualTo(
            """
            2 connections
            name  source            id
            web   Apache Cassandra  4a7c78c7…
            shop  Apache Cassandra  4a7c78c7…""");
  }

  @Test
  void keepsThemWhereEverythingFits() {
    assertThat(shown(80, "web", "shop")).contains(ID);
  }

  @Test
  void keepsThemWhereRowsHaveNoNamesOfTheirOwn() {
    assertThat(shown(40, "web", "web")).contains(ID);
    assertThat(shown(40, "web", "")).contains(ID);
  }

  @Test
  void keepsThemWhereRowsWouldBeFoldedAllTheSame() {
    assertThat(shown(30, "web", "shop")).contains(ID).doesNotContain("4a7c78c7…");
  }

  private static String shown(int width, String... names) {
    List<List<String>> rows =
        List.of(names).stream().map(name -> List.of(name, "Apache Cassandra", ID)).toList();
    Tabular table =
        new Shown(
            new TableView(
                "2 connections", List.of(), List.of("name", "source", "id"), rows, List.of()));
    return new ValueLook(() -> width).text(table, 0).orElseThrow();
  }

  private record Shown(TableView toTable) implements Tabular {}
}

package io.github.aepdsl.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.aepdsl.Displays;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.testing.SharesTheProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cells of every notebook, for machines without Python. */
@SharesTheProcess
class Notebooks_CellsTest {

  private static final String TEXT_BLOCK = "(?s)\"\"\".*?\"\"\"";
  private static final String BACKOFF = "aep.http.backoff";
  private static final String PROFILE = "aep.profile";

  private final Display before = Displays.current();
  private final List<Object> shown = new ArrayList<>();

  @BeforeEach
  void quietAndQuick() {
    System.setProperty(BACKOFF, "1ms");
    System.setProperty(PROFILE, "local"); // whatever the configuration of this machine's user says
    Notebook.connect((anything, id, again) -> shown.add(anything));
  }

  @AfterEach
  void restore() {
    System.clearProperty(BACKOFF);
    System.clearProperty(PROFILE);
    Displays.use(before);
  }

  static List<NotebookFile> notebooks() throws IOException {
    return NotebookFile.all();
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void everyCellRunsWithoutAKernel(NotebookFile notebook) throws IOException {
    assumeThat(System.getenv().keySet()).containsAll(notebook.needs());
    try (Cells cells = new Cells()) {
      for (String cell : notebook.cells("code")) {
        assertThat(cells.run(cell)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void cellsAreShortAndUseNoMagics(NotebookFile notebook) throws IOException {
    assertThat(notebook.cells("code"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            cell -> assertThat(cell.replaceAll(TEXT_BLOCK, "").lines()).hasSizeLessThanOrEqualTo(8))
        .noneMatch(cell -> cell.lines().anyMatch(line -> line.startsWith("%")));
  }

  @Test
  void aCellWithoutItsSemicolonGoesWrong() {
    try (Cells cells = new Cells()) {
      assertThat(cells.run("var n = 1\nvar m = 2;")).isNotEmpty();
      assertThat(cells.run("throw new IllegalStateException(\"no\");")).isNotEmpty();
    }
  }

  @Test
  void ijavaStartsWithTheSameImports() throws IOException {
    assertThat(NotebookFile.startupOfIJava()).startsWith(Notebook.imports());
  }
}

package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.DatabaseDrivers.Found;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code aep drivers} prints. */
class DriversReport_TextTest {

  @Test
  void saysOfEachDriverWhetherItIsThere() {
    List<Found> found =
        List.of(
            new Found("one", "1.0", 793_387, "ready", List.of(Path.of("/d/one-1.0.jar"))),
            new Found("two", "", 2_000_000, "yours", List.of(Path.of("/d/two/mine.jar"))),
            new Found("three", "3.0", 10_900_000, "missing", List.of(Path.of("/d/three.jar"))));

    assertThat(new DriversReport(Path.of("/d"), found).text())
        .isEqualTo(
            """
            3 drivers, kept in /d
            driver  version  size     state    where
            one     1.0      0.8 MB   ready    /d/one-1.0.jar
            two              2.0 MB   yours    /d/two/mine.jar
            three   3.0      10.9 MB  missing
            next: aep drivers --fetch three""");
  }

  @Test
  void needsNoNextStepWhereAllAreThere() {
    List<Found> found =
        List.of(new Found("one", "1.0", 1, "ready", List.of(Path.of("/d/one-1.0.jar"))));

    assertThat(new DriversReport(Path.of("/d"), found).text()).doesNotContain("next:");
  }
}

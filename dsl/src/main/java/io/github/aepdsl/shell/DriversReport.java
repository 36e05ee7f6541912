package io.github.aepdsl.shell;

import io.github.aepdsl.emulator.DatabaseDrivers.Found;
import io.github.aepdsl.show.TableView;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What {@code aep drivers} prints: every file was held against its checksum for it.
 *
 * @param folder where drivers are kept
 * @param found all of them
 */
record DriversReport(Path folder, List<Found> found) {

  String text() {
    return new TableView(
            "%d drivers, kept in %s".formatted(found.size(), folder),
            List.of(),
            List.of("driver", "version", "size", "state", "where"),
            found.stream().map(DriversReport::row).toList(),
            next())
        .text();
  }

  private static List<String> row(Found driver) {
    return List.of(
        driver.name(),
        driver.version(),
        String.format(Locale.ROOT, "%.1f MB", driver.bytes() / 1e6),
        driver.state(),
        driver.state().equals("missing") ? "" : driver.files().get(0).toString());
  }

  private List<String> next() {
    return found.stream()
        .filter(driver -> driver.state().equals("missing"))
        .limit(1)
        .map(driver -> "next: aep drivers --fetch " + driver.name())
        .toList();
  }
}

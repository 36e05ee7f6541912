package io.github.aepdsl.emulator;

import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.emulator.live.LiveDriver;
import io.github.aepdsl.emulator.live.driver.DriverPlaces;
import io.github.aepdsl.emulator.live.driver.DriverShelf;
import io.github.aepdsl.emulator.live.driver.ShelvedDriver;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The drivers with which live data reaches databases. The jar holds none: each comes when it is
 * first needed. Safe for use by several threads.
 *
 * <pre>{@code
 * new DatabaseDrivers(folder, System.err::println).fetch("mariadb")
 * }</pre>
 */
public final class DatabaseDrivers {

  /**
   * A driver, and whether it is on this machine.
   *
   * @param name such as {@code mariadb}
   * @param version its own; empty when the user has brought another
   * @param bytes how large it is with all that it needs
   * @param state {@code ready}, {@code yours}, {@code missing} or {@code refused}
   * @param files what is loaded, or what would have to be there; refused ones only, if there are
   */
  public record Found(String name, String version, long bytes, String state, List<Path> files) {

    /** Copies the list. */
    public Found {
      files = List.copyOf(files);
    }
  }

  private final DriverShelf shelf;

  /**
   * Those in this folder.
   *
   * @param tell is told what is being fetched
   */
  public DatabaseDrivers(Path folder, Consumer<String> tell) {
    shelf = shelf(folder, tell);
  }

  /** Where a user's drivers are, below the home: {@code .aep/drivers}. */
  public static Path folder(Path home) {
    return home.resolve(".aep").resolve("drivers");
  }

  /** Whether there is a driver for connections to this source. */
  public static boolean reach(Connector connector) {
    return LiveDriver.reaches(connector);
  }

  /** All of them. */
  public List<Found> all() {
    return shelf.all().stream().map(DatabaseDrivers::found).toList();
  }

  /**
   * One of them.
   *
   * @throws io.github.aepdsl.error.ConfigurationException when there is none of this name
   */
  public Found find(String name) {
    return found(shelf.find(name));
  }

  /**
   * Sees to it that one is on this machine.
   *
   * @throws io.github.aepdsl.error.ConfigurationException when it cannot be had; says which file
   *     belongs where
   */
  public Found fetch(String name) {
    shelf.fetch(name);
    return find(name);
  }

  /**
   * Deletes what was fetched of one; the user's own stay.
   *
   * @throws io.github.aepdsl.error.ConfigurationException when there is none of this name, or a
   *     file cannot be deleted
   */
  public List<Path> remove(String name) {
    return shelf.remove(name);
  }

  /** Those of a platform: what is being fetched is said where errors are. */
  static DriverShelf shelf(Path folder) {
    return shelf(folder, text -> System.err.println("aep: " + text));
  }

  private static DriverShelf shelf(Path folder, Consumer<String> tell) {
    return new DriverShelf(DriverPlaces.of(folder, System.getenv()), tell);
  }

  private static Found found(ShelvedDriver driver) {
    boolean refused = !driver.wrong().isEmpty();
    String state =
        refused
            ? "refused"
            : switch (driver.place()) {
              case OWN -> "yours";
              case FOLDER, MAVEN -> "ready";
              case NOWHERE -> "missing";
            };
    return new Found(
        driver.name(),
        driver.version(),
        driver.size(),
        state,
        refused ? driver.wrong() : driver.files());
  }
}

package io.github.aepdsl.emulator.live.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The jars of all drivers, as the one resource that pins them lists them. */
final class PinnedJars {

  private static final List<PinnedJar> ALL = read();

  private PinnedJars() {}

  /** The names of the drivers. */
  static List<String> drivers() {
    return ALL.stream().map(PinnedJar::driver).distinct().toList();
  }

  /** The jars of one of them. */
  static List<PinnedJar> of(String driver) {
    return ALL.stream().filter(jar -> jar.driver().equals(driver)).toList();
  }

  private static List<PinnedJar> read() {
    try (InputStream list = PinnedJars.class.getResourceAsStream("drivers.tsv")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(PinnedJar::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.aepdsl.emulator.live.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A way to get jars from elsewhere. */
interface JarFetch {

  /**
   * Puts jars into a folder, by their file names.
   *
   * @throws IOException when one cannot be had; says why
   */
  void fetch(List<PinnedJar> jars, Path into) throws IOException;

  /** How it fetches, as in {@code fetching … by Maven}. */
  String name();
}

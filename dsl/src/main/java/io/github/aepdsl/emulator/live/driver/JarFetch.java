package io.github.aepdsl.emulator.live.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A way to get jars from elsewhere. */
interface JarFetch {

  /**
   * Puts jars into a folder, by their file names.
   *
   * @param came is told of each jar that has come
   * @throws IOException when one cannot be had; says why
   */
  void fetch(List<PinnedJar> jars, Path into, Consumer<String> came) throws IOException;

  /** How it fetches, as in {@code fetching … by Maven}. */
  String name();
}

package io.github.aepdsl.emulator.live.driver;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The folder in which drivers are kept; several processes may use it. */
final class DriverFolder {

  /** File locks are a process's, so its threads need one of their own. */
  private static final Object ONE_THREAD = new Object();

  private final Path path;

  DriverFolder(Path path) {
    this.path = path;
  }

  /** The jars that the user has put there to be used in the place of a driver. */
  List<Path> own(String driver) {
    Path own = path.resolve(driver);
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(PinnedJar jar) {
    return path.resolve(jar.fileName());
  }

  /**
   * Fetches jars, and puts each in its place in one step once it is what is pinned.
   *
   * @throws IOException when one cannot be had
   * @throws ConfigurationException when one is not what is pinned
   */
  void add(List<PinnedJar> jars, JarFetch fetch, Consumer<String> came) throws IOException {
    Path fresh = Files.createTempDirectory(path, ".fetching");
    try {
      fetch.fetch(jars, fresh, came);
      for (PinnedJar jar : jars) {
        Path file = fresh.resolve(jar.fileName());
        if (!JarCheck.isGood(file, jar)) {
          throw refused(jar, "what was fetched");
        }
        Files.move(file, file(jar), StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      delete(fresh);
    }
  }

  /** Does something while no other process and no other thread changes the folder. */
  <T> T locked(LockedWork<T> work) throws IOException {
    Files.createDirectories(path);
    synchronized (ONE_THREAD) {
      try (FileChannel channel =
          FileChannel.open(
              path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock(); // closing the channel lets go of it
        return work.run();
      }
    }
  }

  /** What happens under the lock. */
  interface LockedWork<T> {
    T run() throws IOException;
  }

  static ConfigurationException refused(PinnedJar jar, String what) {
    return new ConfigurationException(
        Problem.of("%s is not the %s that is known: it is not used".formatted(what, jar.fileName()))
            .trying("delete it; aep drivers --fetch " + jar.driver() + " gets the right one"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

package io.github.aepdsl.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that holds what was written this time and nothing else. A file that would stay the same
 * is not touched, so that nothing is compiled again for it.
 */
final class OutputFolder {

  private final Path folder;
  private final Set<String> written = new HashSet<>();

  OutputFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * Writes one file.
   *
   * @throws IllegalArgumentException when this name was written before
   */
  void write(String name, String text) throws IOException {
    if (!written.add(name)) {
      throw new IllegalArgumentException("two connectors would write " + name);
    }
    Path file = folder.resolve(name);
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }

  /** Deletes what an earlier build wrote and this one did not. */
  void deleteOthers() throws IOException {
    deleteOthersIn(folder, "");
  }

  /** Deletes the same from a folder that this one is copied to, among files that end like this. */
  void deleteOthersIn(Path copy, String ending) throws IOException {
    for (Path file : files(copy)) {
      String name = file.getFileName().toString();
      if (name.endsWith(ending) && !written.contains(name)) {
        Files.delete(file);
      }
    }
  }

  /** What lies in a folder; nothing where there is none. */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}

package io.github.aepdsl.emulator.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A folder with a folder for each group, and in that a file for each document. Callers see to it
 * that nobody writes a document twice at the same time.
 */
final class DocumentFolder {

  private static final String ENDING = ".json";

  private final Path folder;

  DocumentFolder(Path folder) {
    this.folder = folder;
  }

  void put(String group, String id, ObjectNode document) {
    Path file = file(group, id);
    makeFolder(file.getParent());
    DocumentText.write(file, document);
  }

  void remove(String group, String id) {
    try {
      Files.deleteIfExists(file(group, id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Shows every document with the id of its group.
   *
   * @throws io.github.aepdsl.error.ConfigurationException when the visitor cannot read one
   */
  void forEach(BiConsumer<String, ObjectNode> visitor) {
    for (Path group : children(folder)) {
      for (Path file : children(group)) {
        if (file.toString().endsWith(ENDING)) {
          show(file, FileNames.read(group), visitor);
        }
      }
    }
  }

  private static void show(Path file, String group, BiConsumer<String, ObjectNode> visitor) {
    ObjectNode document = DocumentText.read(file);
    try {
      visitor.accept(group, document);
    } catch (JacksonException e) { // what has to be in it is not
      throw DocumentText.unusable(file, "lacks what was written there");
    }
  }

  private Path file(String group, String id) {
    return folder.resolve(FileNames.of(group)).resolve(FileNames.of(id) + ENDING);
  }

  private static void makeFolder(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

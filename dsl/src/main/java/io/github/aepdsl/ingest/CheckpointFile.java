package io.github.aepdsl.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps the checkpoint of one input in a file beside it, whole at any moment. */
record CheckpointFile(Path file) {

  static CheckpointFile of(Path input) {
    return new CheckpointFile(input.resolveSibling(input.getFileName() + ".checkpoint"));
  }

  Optional<Checkpoint> read() {
    try {
      return Files.exists(file)
          ? Optional.of(Checkpoint.of(Files.readAllBytes(file), file.toString()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Checkpoint checkpoint) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.write(next, checkpoint.json());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("the checkpoint cannot be written to " + file, e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

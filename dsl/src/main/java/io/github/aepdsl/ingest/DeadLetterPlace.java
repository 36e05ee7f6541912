package io.github.aepdsl.ingest;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks, before anything is sent, whether dead letters can go to a file and harm nothing there. */
final class DeadLetterPlace {

  private DeadLetterPlace() {}

  /**
   * Looks at the file, which need not be there yet.
   *
   * @param input what is sent, where that is a file
   * @throws InvalidValueException when it is the input, holds something else than letters, or
   *     cannot be written to
   */
  static void check(Path letters, Optional<Path> input) {
    if (input.isPresent() && isSame(letters, input.get())) {
      throw refused(letters, "it is the file that is sent");
    }
    if (Files.isDirectory(letters)) {
      throw refused(letters, "it is a folder");
    }
    if (Files.isRegularFile(letters) && !holdsOnlyLetters(letters)) {
      throw refused(letters, "it holds something else, which they would be added to");
    }
    Path folder = letters.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw refused(letters, "there is no folder " + folder);
    }
    if (!Files.isWritable(Files.exists(letters) ? letters : folder)) {
      throw refused(letters, "this user may not write there");
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.isSameFile(one, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsOnlyLetters(Path file) {
    try {
      return DeadLetterFile.beginsAsOne(file);
    } catch (InvalidValueException e) {
      return false; // it is packed, say: then it is somebody's data
    }
  }

  private static InvalidValueException refused(Path letters, String why) {
    return new InvalidValueException(
        Problem.of("dead letters cannot go to %s: %s".formatted(letters, why))
            .trying(".deadLetters(path) with a file that is new, or holds dead letters"));
  }
}

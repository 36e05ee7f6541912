package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import tools.jackson.databind.JsonNode;

/**
 * What a file begins with, to tell it again: it may have grown since, but not become another.
 *
 * @param length how many bytes that is
 * @param sum their CRC-32C
 */
record Beginning(int length, long sum) {

  /** How many bytes of a file are enough. */
  static final int MOST = 4096;

  /** That of a file as it is now. */
  static Beginning of(Path file) {
    return of(file, MOST);
  }

  /** That of a file which begins with these bytes. */
  static Beginning of(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return new Beginning(bytes.length, sum.getValue());
  }

  /**
   * Reads what {@link #tree()} wrote.
   *
   * @throws IllegalArgumentException when it is anything else
   */
  static Beginning of(JsonNode tree) {
    long length = Checkpoint.whole(tree, "bytes");
    if (length < 0 || length > MOST) {
      throw new IllegalArgumentException("bytes: " + length);
    }
    return new Beginning((int) length, Checkpoint.whole(tree, "crc32c"));
  }

  Object tree() {
    return Json.object("bytes", length, "crc32c", sum);
  }

  /** Whether a file still begins so. */
  boolean isThatOf(Path file) {
    return equals(of(file, length));
  }

  private static Beginning of(Path file, int most) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(most));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

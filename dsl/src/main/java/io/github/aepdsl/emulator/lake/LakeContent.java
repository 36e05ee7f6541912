package io.github.aepdsl.emulator.lake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes at rest, which can be read any number of times, by several threads. */
interface LakeContent {

  /** Nothing. */
  LakeContent NONE = InputStream::nullInputStream;

  /** The bytes, from the first one on. */
  InputStream open();

  /** Bytes in memory. */
  static LakeContent of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  /** A file, which stays where it is. */
  static LakeContent of(Path file) {
    return () -> {
      try {
        return Files.newInputStream(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}

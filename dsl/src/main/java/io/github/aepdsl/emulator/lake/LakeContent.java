package io.github.aepdsl.emulator.lake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Bytes at rest, which can be read any number of times, by several threads. */
interface LakeContent {

  /** Nothing. */
  LakeContent NONE = InputStream::nullInputStream;

  /** The bytes, from the first one on. */
  InputStream open();

  /** Puts the bytes into a file, in the place of what it held. */
  default void moveTo(Path file) {
    try (InputStream in = open()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the file that they are in, if they are in one; who reads it may go on. */
  default void delete() {}

  /** Bytes in memory. */
  static LakeContent of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  /** A file, which stays where it is until it is moved. */
  static LakeContent of(Path file) {
    return new InFile(file);
  }

  /** Bytes on the disk. */
  record InFile(Path file) implements LakeContent {
    @Override
    public InputStream open() {
      try {
        return Files.newInputStream(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void moveTo(Path target) {
      try {
        Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void delete() {
      file.toFile().delete();
    }
  }
}

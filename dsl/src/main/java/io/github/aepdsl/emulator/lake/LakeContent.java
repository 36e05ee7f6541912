package io.github.aepdsl.emulator.lake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

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
}

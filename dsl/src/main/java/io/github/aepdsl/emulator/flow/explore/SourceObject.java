package io.github.aepdsl.emulator.flow.explore;

import java.util.Optional;

/**
 * What is looked at or read: a table, or a file and how to read it.
 *
 * @param path as listing shows it
 * @param format how a file is to be read; empty for a table
 */
public record SourceObject(String path, Optional<FileFormat> format) {

  /** The table of this path, such as {@code shop.orders}. */
  public static SourceObject table(String path) {
    return new SourceObject(path, Optional.empty());
  }

  /** The file of this path, such as {@code /shop/orders.csv}. */
  public static SourceObject file(String path, FileFormat format) {
    return new SourceObject(path, Optional.of(format));
  }
}

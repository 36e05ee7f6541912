package io.github.aepdsl.emulator.flow.explore;

import java.util.Optional;

/**
 * How a file is to be read.
 *
 * @param columnDelimiter one character, of a delimited file; a comma unless given
 * @param compressionType such as {@code gzip}
 * @param encoding such as {@code ISO-8859-1}; UTF-8 unless given
 */
public record FileFormat(
    FileType type,
    Optional<String> columnDelimiter,
    Optional<String> compressionType,
    Optional<String> encoding) {

  /** This type with nothing else said. */
  public static FileFormat of(FileType type) {
    return new FileFormat(type, Optional.empty(), Optional.empty(), Optional.empty());
  }
}

package io.github.aepdsl.emulator.flow.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of files that Adobe documents, as {@code fileType} and {@code data.format}. */
public enum FileType {
  DELIMITED,
  JSON,
  PARQUET;

  /** The type of this name, in any case. */
  public static Optional<FileType> of(String name) {
    return Arrays.stream(values()).filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Its name on the wire. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

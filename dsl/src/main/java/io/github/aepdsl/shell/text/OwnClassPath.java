package io.github.aepdsl.shell.text;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where this program was started from: usually the one jar. */
public final class OwnClassPath {

  private OwnClassPath() {}

  /** The entries as absolute paths, joined as {@code --class-path} wants them. */
  public static String absolute() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .map(entry -> Path.of(entry).toAbsolutePath().normalize())
        .filter(Files::exists)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}

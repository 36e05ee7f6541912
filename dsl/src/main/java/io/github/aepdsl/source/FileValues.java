package io.github.aepdsl.source;

import io.github.aepdsl.catalog.FileContent;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.internal.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Reads a value that people keep in a file, such as a private key, as the wire wants it. */
final class FileValues {

  private FileValues() {}

  /**
   * The file's content in the parameter's encoding; text unless the catalog says otherwise.
   *
   * @throws IllegalArgumentException when the file cannot be read or does not hold what it should
   */
  static String read(Parameter param, Path file) {
    try {
      return encoded(param.fileContent().orElse(FileContent.TEXT), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new InvalidValueException(
          "%s: cannot read %s (%s)"
              .formatted(param.name(), file.toAbsolutePath(), e.getClass().getSimpleName()),
          e);
    } catch (RuntimeException e) {
      // The cause would quote the file, which may hold a key.
      throw new InvalidValueException(
          "%s: %s does not hold JSON".formatted(param.name(), file.toAbsolutePath()));
    }
  }

  private static String encoded(FileContent content, byte[] bytes) {
    return switch (content) {
      case TEXT -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
      case BASE64 -> Base64.getEncoder().encodeToString(bytes);
      case JSON -> Json.parse(bytes).toString();
    };
  }
}

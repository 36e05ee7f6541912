package io.github.aepdsl.source;

import io.github.aepdsl.catalog.FileContent;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.file.UserPath;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.secret.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** Reads a value that people keep in a file, such as a private key, as the wire wants it. */
final class FileValues {

  private FileValues() {}

  /**
   * The file's content in the parameter's encoding; text unless the catalog says otherwise.
   *
   * @throws IllegalArgumentException when the file cannot be read or does not hold what it should
   */
  static String read(Parameter param, Path named) {
    Path file = UserPath.expanded(named, UserPath.home(System.getenv()));
    try {
      return encoded(param.fileContent().orElse(FileContent.TEXT), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new InvalidValueException(
          Problem.of(
              "%s: cannot read %s (%s)"
                  .formatted(param.name(), file.toAbsolutePath(), e.getClass().getSimpleName())),
          e);
    } catch (RuntimeException e) {
      // The cause would quote the file, which may hold a key.
      throw new InvalidValueException(
          "%s: %s does not hold JSON".formatted(param.name(), file.toAbsolutePath()));
    }
  }

  /**
   * A secret that is a key file's own text, encoded as the file would be: the service would take
   * the bare text, and fail to connect with it. Any other value stays as it is.
   */
  static Object encoded(Parameter param, Object value) {
    return param.file() && value instanceof Secret secret && isFile(secret.reveal())
        ? encoded(param.fileContent().orElseThrow(), secret)
        : value;
  }

  /** What is wrong with a key file's text, or nothing. */
  static Optional<Problem> problem(Parameter param, Object value) {
    boolean broken =
        param.fileContent().filter(FileContent.JSON::equals).isPresent()
            && value instanceof Secret secret
            && isFile(secret.reveal())
            && minified(secret).isEmpty();
    return broken
        ? Optional.of(Problem.of(param.name() + " does not hold JSON"))
        : Optional.empty();
  }

  private static boolean isFile(String text) {
    return text.stripLeading().startsWith("-----BEGIN") || text.stripLeading().startsWith("{");
  }

  private static Secret encoded(FileContent content, Secret secret) {
    return switch (content) {
      case TEXT -> secret;
      case BASE64 -> Secret.of(encoded(content, bytes(secret)));
      case JSON -> minified(secret).orElse(secret);
    };
  }

  private static Optional<Secret> minified(Secret secret) {
    try {
      return Optional.of(Secret.of(encoded(FileContent.JSON, bytes(secret))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(Secret secret) {
    return secret.reveal().getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(FileContent content, byte[] bytes) {
    return switch (content) {
      case TEXT -> new String(bytes, StandardCharsets.UTF_8);
      case BASE64 -> Base64.getEncoder().encodeToString(bytes);
      case JSON -> Json.parse(bytes).toString();
    };
  }
}

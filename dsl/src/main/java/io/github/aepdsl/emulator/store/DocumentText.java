package io.github.aepdsl.emulator.store;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON documents as files that people can read and compare: indented, with sorted keys. */
final class DocumentText {

  private static final String UNFINISHED = ".tmp";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  private DocumentText() {}

  /** Puts a document in its place in one step: whoever reads it finds the old or the new one. */
  static void write(Path file, ObjectNode document) {
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      Files.writeString(unfinished, MAPPER.writeValueAsString(document) + "\n");
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The document in a file.
   *
   * @throws ConfigurationException when it holds none
   */
  static ObjectNode read(Path file) {
    try {
      JsonNode json = MAPPER.readTree(Files.readAllBytes(file));
      if (json instanceof ObjectNode document) {
        return document;
      }
    } catch (JacksonException e) {
      // said below, without the parser's words
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw unusable(file, "is not a JSON object");
  }

  static ConfigurationException unusable(Path file, String why) {
    return new ConfigurationException(
        Problem.of("%s %s".formatted(file, why))
            .trying("repair it, or delete it and with it what it held"));
  }
}

package io.github.aepdsl.emulator.store;

import io.github.aepdsl.emulator.wire.Trees;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** What a platform knows of itself from start to start: {@code platform.json}. */
final class PlatformFacts {

  private static final int FORMAT = 1;
  private static final String STARTS = "starts";

  private final Path file;
  private final ObjectNode facts;

  /**
   * Reads the file of this folder, and counts one more start.
   *
   * @throws ConfigurationException when another version of the platform has written it
   */
  PlatformFacts(Path folder) {
    file = folder.resolve("platform.json");
    facts =
        Files.exists(file)
            ? DocumentText.read(file)
            : Trees.object().put("format", FORMAT).put(STARTS, 0);
    int format = facts.path("format").asInt(0);
    if (format != FORMAT) {
      throw new ConfigurationException(
          Problem.of("%s has format %d, this version reads %d".formatted(file, format, FORMAT))
              .trying("another folder"));
    }
    facts.put(STARTS, facts.path(STARTS).asInt(0) + 1);
    DocumentText.write(file, facts);
  }

  /** How often it was started before. */
  int startsBefore() {
    return facts.path(STARTS).asInt() - 1;
  }

  /** What is known by this name; made now if nothing is. */
  synchronized String remembered(String name, Supplier<String> first) {
    ObjectNode names = facts.withObject("/remembered");
    if (!names.has(name)) {
      names.put(name, first.get());
      DocumentText.write(file, facts);
    }
    return names.path(name).asString();
  }
}

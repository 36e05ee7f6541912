package io.github.aepdsl.shell.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * The prompt's look: a JShell feedback mode that prints values without {@code $1 ==>} and forms
 * without cutting them. JShell refuses {@code /set} in startup files, so a first, silent tool
 * defines the mode and the real one takes it over from the settings map.
 */
final class PromptMode {

  static final String NAME = "aep";

  /** The folder where the finished mode may be kept between starts; unset means nowhere. */
  static final String CACHE_PROPERTY = "aepdsl.start.cache";

  private static final String SETTING = "MODE2";

  private static final String COMMANDS =
      """
      /set mode aep normal -quiet
      /set prompt aep "aep> " "...> "
      /set truncation aep 20000
      /set truncation aep 20000 expression,varvalue,varinit,assignment
      /set format aep display "{value}{post}" expression-added,modified,replaced-primary
      /set format aep display "{name} = {value}{post}" \
      varvalue,varinit,assignment-added,modified,replaced-ok-primary
      /set mode aep -retain
      /exit
      """;

  private PromptMode() {}

  /** The settings a JShell tool needs to know the mode. */
  static Map<String, String> settings() {
    Optional<Path> cache = cacheFile();
    String mode = cache.flatMap(PromptMode::read).orElseGet(PromptMode::define);
    cache.filter(file -> !Files.exists(file)).ifPresent(file -> write(file, mode));
    Map<String, String> settings = new HashMap<>();
    settings.put(SETTING, mode);
    return settings;
  }

  private static String define() {
    Map<String, String> settings = new HashMap<>();
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    try {
      JavaShellToolBuilder.builder()
          .persistence(settings)
          .in(new ByteArrayInputStream(COMMANDS.getBytes(UTF_8)), null)
          .out(nowhere, nowhere, nowhere)
          .start("--execution", "local", "--no-startup", "-s");
    } catch (Exception e) {
      throw new IllegalStateException("JShell does not start: " + e, e);
    }
    return settings.get(SETTING);
  }

  /** One file for each JDK build and each text of the mode: neither may read the other's. */
  private static Optional<Path> cacheFile() {
    String key = Runtime.version() + "-" + Integer.toHexString(COMMANDS.hashCode());
    return Optional.ofNullable(System.getProperty(CACHE_PROPERTY))
        .map(folder -> Path.of(folder, "mode-" + key + ".txt"));
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A cache that cannot be written costs the next start a moment, nothing else. */
  private static void write(Path file, String mode) {
    try {
      Path part = Files.createTempFile(file.getParent(), "mode-", ".part");
      Files.writeString(part, mode);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      return;
    }
  }
}

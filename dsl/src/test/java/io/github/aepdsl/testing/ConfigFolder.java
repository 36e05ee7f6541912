package io.github.aepdsl.testing;

import io.github.aepdsl.config.Configuration;
import io.github.aepdsl.config.Findings;
import io.github.aepdsl.config.Profile;
import io.github.aepdsl.config.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Surroundings that a test writes itself: files, environment and system properties. */
public final class ConfigFolder {

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final Properties properties = new Properties();

  public ConfigFolder(Path folder) {
    this.folder = folder;
  }

  public ConfigFolder file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ConfigFolder environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  public ConfigFolder property(String name, String value) {
    properties.setProperty(name, value);
    return this;
  }

  public Surroundings surroundings() {
    return new Surroundings(environment, properties, folder, folder.resolve("home"));
  }

  /** What reading a profile makes of it. */
  public Profile profile(String name) {
    return read(Optional.of(name)).profile();
  }

  public Configuration read(Optional<String> profile) {
    return Configuration.read(surroundings(), profile, new Findings());
  }
}

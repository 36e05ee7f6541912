package io.github.aepdsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Surroundings that a test writes itself: files, environment and system properties. */
final class Configuration {

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final Properties properties = new Properties();

  Configuration(Path folder) {
    this.folder = folder;
  }

  Configuration file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Configuration environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Configuration property(String name, String value) {
    properties.setProperty(name, value);
    return this;
  }

  Surroundings surroundings() {
    return new Surroundings(environment, properties, folder, folder.resolve("home"));
  }

  Profile profile(String name) {
    Findings findings = new Findings();
    findings.problems(KeyCheck.problems(new Layers(surroundings()).merged()));
    return new ProfileReader(new Layers(surroundings()).merged(), surroundings(), findings)
        .read(name);
  }

  Aep open() {
    return Sessions.open(Optional.empty(), surroundings());
  }

  Aep open(String profile) {
    return Sessions.open(Optional.of(profile), surroundings());
  }
}

package io.github.aepdsl;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Where configuration is looked for, given as values so that tests need no real environment.
 *
 * @param environment environment variables
 * @param properties system properties
 * @param folder the working folder, which may hold {@code aep.conf}
 * @param home the user's home, which may hold {@code .aep/aep.conf}
 */
record Surroundings(
    Map<String, String> environment, Properties properties, Path folder, Path home) {

  /** Those of this process. */
  static Surroundings ofProcess() {
    Properties properties = System.getProperties();
    String home = System.getenv().getOrDefault("HOME", "");
    return new Surroundings(
        System.getenv(),
        properties,
        Path.of(properties.getProperty("user.dir")),
        Path.of(home.isBlank() ? properties.getProperty("user.home") : home));
  }
}

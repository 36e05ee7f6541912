package io.github.aepdsl.shell;

import java.nio.file.Path;
import java.util.Map;

/** The user's home as configuration sees it: {@code HOME} comes before what Java takes for it. */
final class Home {

  private Home() {}

  static Path of(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", "");
    return Path.of(home.isBlank() ? System.getProperty("user.home") : home);
  }
}

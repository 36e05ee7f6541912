package io.github.aepdsl.internal.file;

import java.nio.file.Path;
import java.util.Map;

/** Paths that somebody typed where no shell has replaced the tilde. */
public final class UserPath {

  private static final String HOME = "~";

  private UserPath() {}

  /** The user's home in an environment: {@code HOME} comes before what Java takes for it. */
  public static Path home(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", "");
    return Path.of(home.isBlank() ? System.getProperty("user.home") : home);
  }

  /** The path with the home in the place of a tilde at its beginning. */
  public static Path expanded(Path path, Path home) {
    boolean typed = !path.isAbsolute() && path.getName(0).toString().equals(HOME);
    if (!typed) {
      return path;
    }
    return path.getNameCount() == 1
        ? home
        : home.resolve(path.subpath(1, path.getNameCount()).toString());
  }

  /** The path with a tilde in the place of the home, if it is below it; for people to read. */
  public static String shown(Path path, Path home) {
    return path.startsWith(home)
        ? Path.of(HOME).resolve(home.relativize(path)).toString()
        : path.toString();
  }
}

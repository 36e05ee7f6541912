package io.github.aepdsl.config;

import io.github.aepdsl.internal.file.UserPath;
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
public record Surroundings(
    Map<String, String> environment, Properties properties, Path folder, Path home) {

  /** Those of this process. */
  public static Surroundings ofProcess() {
    Properties properties = System.getProperties();
    return new Surroundings(
        System.getenv(),
        properties,
        Path.of(properties.getProperty("user.dir")),
        home(System.getenv()));
  }

  /** The user's home in an environment: {@code HOME} comes before what Java takes for it. */
  public static Path home(Map<String, String> environment) {
    return UserPath.home(environment);
  }

  /** A file that a setting names: from the working folder on, {@code ~/} from the home on. */
  Path file(String name) {
    return folder.resolve(UserPath.expanded(Path.of(name), home));
  }
}

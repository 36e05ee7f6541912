package io.github.aepdsl.emulator.live.driver;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where drivers are looked for, and where they come from. Immutable.
 *
 * @param folder where they are kept; the user's own are in folders below it
 * @param maven Maven's repository on this machine
 * @param environment tells of {@code AEP_MAVEN_REPO}, and where Maven is
 */
public record DriverPlaces(Path folder, Path maven, Map<String, String> environment) {

  private static final String REPOSITORY = "AEP_MAVEN_REPO";

  /** This folder, and Maven's repository of this user, which goes by what Java says of the home. */
  public static DriverPlaces of(Path folder, Map<String, String> environment) {
    String java = System.getProperty("user.home");
    return new DriverPlaces(
        folder,
        Path.of(
            System.getProperty("maven.repo.local", Path.of(java, ".m2", "repository").toString())),
        environment);
  }

  /** The base address of a repository that the user names. */
  Optional<String> repository() {
    return Optional.ofNullable(environment.get(REPOSITORY)).filter(base -> !base.isBlank());
  }
}

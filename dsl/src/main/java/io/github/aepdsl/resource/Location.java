package io.github.aepdsl.resource;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.show.Trail;
import java.util.List;
import java.util.Optional;

/**
 * Where something lives, in words for people.
 *
 * @param platform the platform's name, such as {@code local platform}
 * @param sandbox the sandbox's name
 * @param pages where people look at it, if anywhere
 */
public record Location(String platform, String sandbox, Optional<AdobePages> pages) {

  /** What the embedded platform is called. */
  public static final String LOCAL = "local platform";

  /** The same where connections lead to real databases. */
  public static final String LIVE = LOCAL + " with live data";

  private static final String PRODUCTION = " (production)";

  /** A place without pages. */
  public Location(String platform, String sandbox) {
    this(platform, sandbox, Optional.empty());
  }

  /**
   * Checks the sandbox's name.
   *
   * @throws InvalidValueException when no header can hold it
   */
  public Location {
    if (!sandbox.matches("[!-~]+")) {
      throw new InvalidValueException(Problem.of("no sandbox name: \"" + sandbox + "\""));
    }
  }

  /** Another sandbox of the same platform. */
  public Location in(String otherSandbox) {
    return new Location(platform, otherSandbox, pages);
  }

  /** Whether it is on the embedded platform, where nothing is live. */
  public boolean isLocal() {
    return platform.equals(LOCAL) || platform.equals(LIVE);
  }

  /** The first two stops of a trail. */
  public List<Trail.Stop> stops() {
    return List.of(new Trail.Stop("session", platform, ""), new Trail.Stop("sandbox", sandbox, ""));
  }

  /**
   * The same in words that say so when it is a production sandbox; the service is asked once, and
   * never for the local platform.
   */
  public String warning(Services services) {
    return isLocal() || !services.sandboxes().isProduction(sandbox)
        ? toString()
        : this + PRODUCTION;
  }

  /** For example {@code local platform, sandbox dev}. */
  @Override
  public String toString() {
    return OneLine.of(platform) + ", sandbox " + sandbox;
  }
}

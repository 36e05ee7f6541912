package io.github.aepdsl.emulator;

import io.github.aepdsl.emulator.wire.Route;
import java.net.URI;
import java.util.List;

/** The routes of a platform, for tests that ask all of them. */
public final class Routes {

  private Routes() {}

  /** All of them; one that is added tomorrow is among them. */
  public static List<Route> all() {
    return PlatformState.of(
            LocalPlatformOptions.defaults(), URI.create("http://127.0.0.1"), () -> false)
        .routes();
  }
}

package io.github.aepdsl;

import io.github.aepdsl.config.LocalSettings;
import io.github.aepdsl.emulator.DatabaseDrivers;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import java.util.Optional;

/** The one embedded platform of a process, started by the first session that needs it. */
final class EmbeddedPlatform {

  private Optional<LocalPlatform> running = Optional.empty();

  /** The running platform; settings count when it starts, not later. */
  synchronized LocalPlatform running(LocalSettings settings) {
    LocalPlatform platform = running.orElseGet(() -> LocalPlatform.start(options(settings)));
    running = Optional.of(platform);
    return platform;
  }

  private static LocalPlatformOptions options(LocalSettings settings) {
    LocalPlatformOptions options =
        LocalPlatformOptions.defaults()
            .withPort(settings.port())
            .withSandboxes(settings.sandboxes())
            .withLive(settings.live())
            .withDrivers(DatabaseDrivers.folder(settings.home()));
    LocalPlatformOptions kept = settings.state().map(options::withState).orElse(options);
    LocalPlatformOptions seeded = settings.seed().map(kept::withSeed).orElse(kept);
    return settings.clock().map(seeded::withClockAt).orElse(seeded);
  }
}

package io.github.aepdsl;

import com.typesafe.config.Config;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.error.ConfigurationException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The one embedded platform of this process, started by the first session that needs it. */
final class LocalPlatforms {

  private static LocalPlatform running;

  private LocalPlatforms() {}

  /**
   * The running platform; configuration counts when it starts, not later.
   *
   * @throws ConfigurationException when {@code aep.local} cannot be used
   */
  static synchronized LocalPlatform shared(Config merged) {
    if (running == null) {
      running = LocalPlatform.start(options(merged.getConfig("aep.local")));
    }
    return running;
  }

  private static LocalPlatformOptions options(Config local) {
    Findings findings = new Findings();
    SettingsReader reader = new SettingsReader(local, "aep.local", findings);
    LocalPlatformOptions options =
        LocalPlatformOptions.defaults()
            .withPort(reader.value("port", local::getInt, "a port, 0 for a free one").orElse(0))
            .withSandboxes(
                reader
                    .value("sandboxes", local::getStringList, "a list of names")
                    .orElse(List.of("prod")));
    Optional<Long> seed = reader.value("seed", local::getLong, "a whole number");
    Optional<Instant> start =
        reader.value(
            "clock",
            key -> Instant.parse(local.getString(key)),
            "an instant as 2026-01-01T00:00:00Z");
    findings.refuseProblems();
    LocalPlatformOptions seeded = seed.map(options::withSeed).orElse(options);
    return start
        .map(instant -> seeded.withClock(Clock.fixed(instant, ZoneOffset.UTC)))
        .orElse(seeded);
  }
}

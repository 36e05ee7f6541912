package io.github.aepdsl.config;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What {@code aep.local} says of the embedded platform.
 *
 * @param port its TCP port on loopback, 0 for a free one
 * @param sandboxes the sandboxes that exist on it
 * @param seed makes its ids repeat, if given
 * @param clock the instant at which its clock stands still, if given
 * @param state the folder where it keeps everything, if given
 * @param live whether connections lead to the real databases that they name
 * @param home the user's, where drivers of databases are kept
 */
public record LocalSettings(
    int port,
    List<String> sandboxes,
    Optional<Long> seed,
    Optional<Instant> clock,
    Optional<Path> state,
    boolean live,
    Path home) {

  private static final List<String> DATA = List.of("sample", "live");

  static LocalSettings read(Config merged, Surroundings surroundings, Findings findings) {
    Config local = merged.getConfig("aep.local");
    SettingsReader reader = new SettingsReader(local, "aep.local", findings);
    LocalSettings settings =
        new LocalSettings(
            reader.value("port", local::getInt, "a port, 0 for a free one").orElse(0),
            reader
                .value("sandboxes", local::getStringList, "a list of names")
                .orElse(List.of("prod")),
            reader.value("seed", local::getLong, "a whole number"),
            reader.value(
                "clock",
                key -> Instant.parse(local.getString(key)),
                "an instant as 2026-01-01T00:00:00Z"),
            reader.text("state").map(surroundings::file),
            reader
                .value("data", key -> data(local.getString(key)), "sample or live")
                .filter("live"::equals)
                .isPresent(),
            surroundings.home());
    findings.refuseProblems();
    return settings;
  }

  private static String data(String told) {
    if (!DATA.contains(told)) {
      throw new IllegalArgumentException(told);
    }
    return told;
  }
}

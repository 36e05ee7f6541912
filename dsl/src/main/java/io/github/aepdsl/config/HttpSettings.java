package io.github.aepdsl.config;

import com.typesafe.config.Config;
import io.github.aepdsl.internal.http.HttpOptions;
import java.time.Duration;

/** Reads {@code aep.http}. */
final class HttpSettings {

  private HttpSettings() {}

  static HttpOptions read(Config merged, Findings findings) {
    Config http = merged.getConfig("aep.http");
    SettingsReader reader = new SettingsReader(http, "aep.http", findings);
    HttpOptions defaults = HttpOptions.defaults();
    return new HttpOptions(
        duration(reader, http, "connect-timeout", defaults.connectTimeout()),
        duration(reader, http, "request-timeout", defaults.requestTimeout()),
        reader
            .value("max-retries", key -> notNegative(http.getInt(key)), "a number, 0 or more")
            .orElse(defaults.maxRetries()),
        duration(reader, http, "backoff", defaults.backoff()),
        duration(reader, http, "max-backoff", defaults.maxBackoff()));
  }

  private static Duration duration(
      SettingsReader reader, Config http, String key, Duration fallback) {
    return reader
        .value(key, name -> positive(http.getDuration(name)), "a duration such as 10s or 500ms")
        .orElse(fallback);
  }

  private static Duration positive(Duration duration) {
    if (duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException("not positive");
    }
    return duration;
  }

  private static int notNegative(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("negative");
    }
    return number;
  }
}

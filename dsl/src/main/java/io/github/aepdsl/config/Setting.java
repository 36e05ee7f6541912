package io.github.aepdsl.config;

import io.github.aepdsl.error.OneLine;

/**
 * One effective setting.
 *
 * @param key its path, such as {@code aep.profiles.dev.client-id}
 * @param value its value as it may be shown: on one line, and secrets are {@code ***}
 * @param origin where it came from, such as {@code environment AEP_CLIENT_ID}
 */
public record Setting(String key, String value, String origin) {

  /** Escapes what no screen shows. */
  public Setting {
    key = OneLine.whole(key);
    value = OneLine.whole(value);
    origin = OneLine.whole(origin);
  }

  /** For example {@code aep.profile = dev (environment AEP_PROFILE)}. */
  @Override
  public String toString() {
    return key + " = " + value + " (" + origin + ")";
  }
}

package io.github.aepdsl.config;

import io.github.aepdsl.error.OneLine;

/**
 * One effective setting.
 *
 * @param key its path, such as {@code aep.profiles.dev.client-id}
 * @param value its value as it may be shown: secrets are {@code ***}
 * @param origin where it came from, such as {@code environment AEP_CLIENT_ID}
 */
public record Setting(String key, String value, String origin) {
  /** For example {@code aep.profile = dev (environment AEP_PROFILE)}. */
  @Override
  public String toString() {
    return OneLine.of(key) + " = " + OneLine.of(value) + " (" + OneLine.of(origin) + ")";
  }
}

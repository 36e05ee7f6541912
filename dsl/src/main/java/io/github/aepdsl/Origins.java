package io.github.aepdsl;

import com.typesafe.config.ConfigValue;

/** Says where a configured value stands. */
final class Origins {

  private Origins() {}

  /** Such as {@code ./aep.conf: 12}, {@code environment AEP_ORG_ID} or {@code default}. */
  static String of(ConfigValue value) {
    String description = value.origin().description();
    return description.startsWith("default") ? "default" : description;
  }
}

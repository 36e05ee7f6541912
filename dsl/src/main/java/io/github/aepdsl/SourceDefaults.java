package io.github.aepdsl;

import io.github.aepdsl.config.Configuration;
import io.github.aepdsl.source.ConfiguredValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values for drafts that stand under {@code aep.sources}. */
final class SourceDefaults {

  private final Configuration configuration;

  SourceDefaults(Configuration configuration) {
    this.configuration = configuration;
  }

  Map<String, ConfiguredValue> of(String connectorKey) {
    Map<String, ConfiguredValue> values = new LinkedHashMap<>();
    configuration.source(
        connectorKey,
        (name, value, origin) -> values.put(name, new ConfiguredValue(value, origin)));
    return values;
  }
}

package io.github.aepdsl;

import com.typesafe.config.Config;
import io.github.aepdsl.source.ConfiguredValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values for drafts that stand under {@code aep.sources}. */
final class SourceDefaults {

  private final Config merged;

  SourceDefaults(Config merged) {
    this.merged = merged;
  }

  Map<String, ConfiguredValue> of(String connectorKey) {
    String path = "aep.sources." + connectorKey;
    Map<String, ConfiguredValue> values = new LinkedHashMap<>();
    if (merged.hasPath(path)) {
      merged
          .getObject(path)
          .forEach(
              (param, value) ->
                  values.put(param, new ConfiguredValue(value.unwrapped(), Origins.of(value))));
    }
    return values;
  }
}

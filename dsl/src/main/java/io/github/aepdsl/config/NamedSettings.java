package io.github.aepdsl.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.TreeMap;

/** What is configured under names that people chose: only the names are told, no value. */
final class NamedSettings {

  private static final String HIDDEN = "***";

  private NamedSettings() {}

  static void list(Config merged, Findings findings) {
    ConfigObject sources = merged.getObject("aep.sources");
    new TreeMap<>(sources)
        .forEach((key, value) -> note("aep.sources." + key, names(value), value, findings));
    for (String section : new String[] {"aep.parameters", "aep.secrets"}) {
      new TreeMap<>(merged.getObject(section))
          .forEach((name, value) -> note(section + "." + name, HIDDEN, value, findings));
    }
  }

  private static String names(ConfigValue source) {
    return source instanceof ConfigObject object
        ? String.join(", ", new TreeMap<>(object).keySet())
        : HIDDEN;
  }

  private static void note(String key, String shown, ConfigValue value, Findings findings) {
    findings.setting(key, shown, Findings.origin(value));
  }
}

package io.github.aepdsl;

import io.github.aepdsl.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;

/** What reading the configuration brought to light: every setting, and everything wrong. */
final class Findings {

  private final List<Setting> settings = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  void setting(String key, String value, String origin) {
    settings.add(new Setting(key, value, origin));
  }

  void problem(String problem) {
    problems.add(problem);
  }

  void problems(List<String> more) {
    problems.addAll(more);
  }

  List<Setting> settings() {
    return List.copyOf(settings);
  }

  /**
   * Stops here when anything is wrong.
   *
   * @throws ConfigurationException naming all of it
   */
  void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }
}

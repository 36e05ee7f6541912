package io.github.aepdsl;

import io.github.aepdsl.config.Setting;
import java.util.List;

/** What the doctor finds in surroundings of a test's own. */
public final class Diagnoses {

  private Diagnoses() {}

  public static List<Diagnosis.Check> of(Configuration configuration) {
    return Diagnosis.run(configuration.sessions()).checks();
  }

  public static List<Setting> settings(Configuration configuration) {
    return Diagnosis.run(configuration.sessions()).settings();
  }
}

package io.github.aepdsl.config;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigValue;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What reading the configuration brought to light: every setting with the place it came from, and
 * everything that is wrong. Not thread safe.
 */
public final class Findings {

  private static final String DEFAULT = "default";

  private final List<Setting> settings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  /** Every setting that was read so far, in that order. */
  public List<Setting> settings() {
    return List.copyOf(settings);
  }

  /** What is wrong and stops nothing, because nothing reads it now. */
  public List<Problem> warnings() {
    return List.copyOf(warnings);
  }

  void warnings(List<Problem> more) {
    warnings.addAll(more);
  }

  void setting(String key, String value, String origin) {
    settings.add(new Setting(key, value, origin));
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  void problem(String what) {
    problem(Problem.of(what));
  }

  void problems(List<Problem> more) {
    problems.addAll(more);
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

  /** Such as {@code ./aep.conf: 12}, {@code environment AEP_ORG_ID} or {@code default}. */
  static String origin(ConfigValue value) {
    String description = value.origin().description();
    return description.startsWith(DEFAULT) ? DEFAULT : description;
  }

  static boolean isBuiltIn(ConfigValue value) {
    return origin(value).equals(DEFAULT);
  }

  /**
   * Why a file could not be read; never quotes it, because the text near a fault may be a secret.
   */
  static String unreadable(ConfigException fault) {
    if (fault instanceof ConfigException.Missing) {
      return "it is no credential of the Developer Console: " + fault.getMessage();
    }
    if (fault instanceof ConfigException.IO) {
      return "there is no such file, or it is not readable";
    }
    String where = fault.origin() == null ? "" : " at " + fault.origin().description();
    return "syntax error" + where + "; values with special characters need quotes";
  }
}

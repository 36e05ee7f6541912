package io.github.aepdsl;

import com.typesafe.config.ConfigException;

/** Says why a file could not be read without quoting it: the text near a fault may be a secret. */
final class ParseProblem {

  private ParseProblem() {}

  static String of(ConfigException fault) {
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

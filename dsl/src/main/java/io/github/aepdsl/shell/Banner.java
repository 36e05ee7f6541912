package io.github.aepdsl.shell;

import io.github.aepdsl.Diagnosis;
import io.github.aepdsl.error.ConfigurationException;

/** The lines above the first prompt: where it works and what to type. */
final class Banner {

  private static final String FIRST_STEPS =
      """
      Type aep().cassandra() for a form to fill in; Tab shows what can follow.
      A chain goes on when a line ends with its dot. /exit leaves.
      """;

  private Banner() {}

  static String text() {
    return "aep: " + destination() + "\n" + FIRST_STEPS;
  }

  private static String destination() {
    try {
      String place = Diagnosis.destination();
      boolean local = place.startsWith("local platform");
      return local ? place + " (embedded in this session; nothing leaves this machine)" : place;
    } catch (ConfigurationException e) {
      return "the configuration cannot be used, aep doctor tells more: " + e.problems().get(0);
    }
  }
}

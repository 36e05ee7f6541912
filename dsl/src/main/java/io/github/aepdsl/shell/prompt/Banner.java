package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.Diagnosis;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The lines above the first prompt: where it works and what to type, or what to mend first. */
final class Banner {

  private static final String FIRST_STEPS =
      """
      Type aep().cassandra() for a form to fill in; Tab shows what can follow.
      A chain goes on when a line ends with its dot. /exit leaves.
      """;
  private static final String MEND =
      """
      Mend it and open the prompt anew; aep doctor shows where each setting comes from.
      """;

  /** Every organisation has one default sandbox of this name, and it is a production sandbox. */
  private static final String PRODUCTION = ", sandbox prod";

  private static final String LIVE =
      "\n     WARNING: prod is the production sandbox; what is created or deleted here is live.";

  private Banner() {}

  static String text() {
    return text(Diagnosis::destination);
  }

  static String text(Supplier<String> destination) {
    try {
      return "aep: " + place(destination.get()) + "\n" + FIRST_STEPS;
    } catch (ConfigurationException e) {
      String problems =
          e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n     "));
      return "aep: the configuration cannot be used\n     " + problems + "\n" + MEND;
    }
  }

  private static String place(String destination) {
    if (destination.startsWith("local platform with live data")) {
      return destination
          + " (embedded in this session; reaches the databases that connections name)";
    }
    if (destination.startsWith("local platform")) {
      return destination + " (embedded in this session, sample data; nothing leaves this machine)";
    }
    return destination.endsWith(PRODUCTION) ? destination + LIVE : destination;
  }
}

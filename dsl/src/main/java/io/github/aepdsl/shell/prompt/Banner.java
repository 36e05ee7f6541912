package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.resource.Location;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The lines above the first prompt: where it works and what to type, or what to mend first.
 *
 * @param text the lines
 * @param isLocal whether nothing leaves this machine
 */
record Banner(String text, boolean isLocal) {

  private static final String FIRST_STEPS =
      """
      Type aep().cassandra() for a form to fill in; Tab shows what can follow.
      A chain goes on when a line ends with its dot. /exit leaves.
      """;
  private static final String MEND =
      """
      Mend it and open the prompt anew; aep doctor shows where each setting comes from.
      """;
  private static final String SAMPLES =
      " (embedded in this session, sample data; nothing leaves this machine)";
  private static final String LIVE =
      " (embedded in this session; reaches the databases that connections name)";

  static Banner of(Supplier<String> destination) {
    try {
      String place = destination.get();
      boolean local = place.startsWith(Location.LOCAL);
      String embedded = place.startsWith(Location.LIVE) ? LIVE : SAMPLES;
      return new Banner("aep: " + place + (local ? embedded : "") + "\n" + FIRST_STEPS, local);
    } catch (ConfigurationException e) {
      String problems =
          e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n     "));
      return new Banner(
          "aep: the configuration cannot be used\n     " + problems + "\n" + MEND, false);
    }
  }
}

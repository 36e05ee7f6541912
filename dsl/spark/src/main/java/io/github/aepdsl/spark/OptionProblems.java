package io.github.aepdsl.spark;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.secret.SecretNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that is wrong with the options of a write, found before anything is sent. */
final class OptionProblems {

  /** What Spark itself puts among the options of a write. */
  private static final Set<String> OF_SPARK =
      Set.of("checkpointlocation", "path", "outputmode", "queryname");

  private static final Set<String> KNOWN =
      SinkOption.keys().stream().map(OptionProblems::lower).collect(Collectors.toSet());

  private final List<Problem> problems = new ArrayList<>();

  /**
   * Refuses names that are none, and secrets: plans, logs and the web pages of Spark show options.
   */
  void names(Set<String> names) {
    for (String name : new TreeSet<>(names)) {
      if (SecretNames.matches(name)) {
        add(
            Problem.of(
                    "aep-inlet: option '"
                        + name
                        + "' looks like a secret, and Spark shows options in plain")
                .trying(".option(\"profile\", \"...\"), with the secret in AEP_* or aep.conf"));
      } else if (!KNOWN.contains(lower(name)) && !OF_SPARK.contains(lower(name))) {
        add(
            Problem.of("aep-inlet: there is no option '" + name + "'")
                .meant(Suggestion.nearest(name, SinkOption.keys()))
                .choice("there are " + String.join(", ", SinkOption.keys())));
      }
    }
  }

  /** Refuses what sends twice without need. */
  void speculation(boolean on) {
    if (on) {
      add(
          Problem.of("spark.speculation is on, and a task that runs twice sends its rows twice")
              .trying("spark.conf: spark.speculation=false"));
    }
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** What a check of the client has to say, if it has. */
  void unless(Runnable check) {
    try {
      check.run();
    } catch (InvalidValueException e) {
      problems.add(e.problem());
    }
  }

  /**
   * Ends the write unless all is well.
   *
   * @throws ConfigurationException with everything that is wrong
   */
  void check() {
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

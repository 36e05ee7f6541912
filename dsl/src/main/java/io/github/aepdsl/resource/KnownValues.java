package io.github.aepdsl.resource;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.internal.http.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields that have a fixed few values: a misspelt one would find nothing, without a word. */
final class KnownValues {

  private static final String STATE = "state";
  private static final String STATUS = "metrics.statusSummary.status";

  /** States on the way to another are more than anybody lists. */
  private static final String PASSING = "-finalizing";

  private static final Map<String, List<String>> OF_FLOW_SERVICE =
      Map.of(
          STATE,
          List.of(
              "enabled",
              "disabled",
              "draft",
              "initializing",
              "inProgress",
              "updating",
              "enabling",
              "disabling"),
          STATUS,
          List.of("scheduled", "queued", "inProgress", "success", "partialSuccess", "failed"));

  private KnownValues() {}

  /** What is wrong with a value, or with one of several that have commas between them. */
  static Optional<Problem> problem(Service service, String field, String values) {
    List<String> known =
        service == Service.FLOW ? OF_FLOW_SERVICE.getOrDefault(field, List.of()) : List.of();
    return known.isEmpty()
        ? Optional.empty()
        : Stream.of(values.replace("\"", "").split(",", -1))
            .filter(value -> !isKnown(field, value, known))
            .findFirst()
            .map(value -> unknown(field, value, known));
  }

  /** The service takes a status in small and in large letters. */
  private static boolean isKnown(String field, String value, List<String> known) {
    return known.contains(value)
        || value.endsWith(PASSING)
        || field.equals(STATUS) && known.stream().anyMatch(value::equalsIgnoreCase);
  }

  private static Problem unknown(String field, String value, List<String> known) {
    return Problem.of("%s is never %s".formatted(field, OneLine.literal(value)))
        .meant(Suggestion.nearest(value, known))
        .choice("It is one of " + String.join(", ", known));
  }
}

package io.github.aepdsl.explore;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that is not there.
 *
 * @param path as somebody has typed it: misspelt, in another case, or without its schema
 * @param paths those that there are
 */
record MissingTable(String path, List<String> paths) {

  /** How many are named where several may be meant. */
  private static final int SOME = 10;

  /** In words, with what was probably meant or what there is; empty when nothing is there. */
  Optional<Problem> problem(String source) {
    Problem problem =
        Problem.of("there is no table \"%s\" in %s".formatted(OneLine.of(path), source));
    List<String> elsewhere = paths.stream().filter(this::isBelowASchema).toList();
    if (elsewhere.size() > 1) {
      return Optional.of(choice(problem, elsewhere.stream()));
    }
    Problem meant =
        problem.meant(
            elsewhere.stream()
                .findFirst()
                .or(() -> Suggestion.nearest(path, paths))
                .or(this::nearestName));
    if (meant.fix().isPresent()) {
      return Optional.of(meant);
    }
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(choice(problem, Suggestion.few(path, paths, SOME).stream()));
  }

  private static Problem choice(Problem problem, Stream<String> some) {
    String names = some.limit(SOME).map(OneLine::literal).collect(Collectors.joining(", "));
    return problem.choice("There are " + names);
  }

  private boolean isBelowASchema(String other) {
    return other.toLowerCase(Locale.ROOT).endsWith("." + path.toLowerCase(Locale.ROOT));
  }

  /** The table whose name without its schema is the nearest. */
  private Optional<String> nearestName() {
    Map<String, String> byName = new LinkedHashMap<>();
    paths.forEach(known -> byName.putIfAbsent(known.substring(known.indexOf('.') + 1), known));
    return Suggestion.nearest(path, byName.keySet()).map(byName::get);
  }
}

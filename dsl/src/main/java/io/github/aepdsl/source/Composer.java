package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.secret.Secret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Composes a documented pattern, such as a connection string, from its parts. */
final class Composer {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private Composer() {}

  /**
   * The part's value as it is kept.
   *
   * @throws IllegalArgumentException when it holds a character that would break the pattern
   */
  static Object checkedPart(Composition composition, String key, Object value) {
    Parameter part = composition.part(key).orElseThrow();
    Object checked = Values.given(part, value);
    problem(composition, Field.of(part, checked, FieldOrigin.SET))
        .ifPresent(
            problem -> {
              throw new InvalidValueException(problem);
            });
    return checked;
  }

  /** What is wrong with a part's value, or nothing. The value itself is not quoted. */
  static Optional<Problem> problem(Composition composition, Field part) {
    String text = part.value().map(Composer::plain).orElse("");
    return composition
        .refused()
        .chars()
        .filter(refused -> text.indexOf(refused) >= 0)
        .mapToObj(
            refused ->
                Problem.of(
                    "%s holds a '%c', which would break the connection string: give the string whole"
                        .formatted(part.param().name(), refused)))
        .findFirst();
  }

  /** The composed value; every part has one. */
  static Object compose(Composition composition, List<Field> parts) {
    Map<String, String> values = new HashMap<>();
    parts.forEach(part -> values.put(part.param().name(), plain(part.value().orElse(""))));
    return Secret.of(
        PLACE
            .matcher(composition.template())
            .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1)))));
  }

  private static String plain(Object value) {
    return value instanceof Secret secret ? secret.reveal() : String.valueOf(value);
  }
}

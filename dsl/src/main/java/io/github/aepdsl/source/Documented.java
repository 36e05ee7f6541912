package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * Holds a value against what Adobe documents of its parameter, where the service would take
 * anything and fail later. {@code .param(key, value)} is the way round it.
 */
final class Documented {

  private static final String JDBC = "jdbc:";

  private Documented() {}

  /**
   * Checks a value that a typed step was given.
   *
   * @throws InvalidValueException when it is none of the documented ones, or a JDBC URL where a
   *     connection string is due
   */
  static void check(Parameter param, Object value) {
    if (value instanceof String text) {
      checkListed(param, text);
      param.composition().ifPresent(composition -> checkString(param, composition, text));
    }
  }

  private static void checkListed(Parameter param, String text) {
    List<String> known = param.allowed();
    boolean documented = param.type() == ParameterType.STRING && !known.isEmpty();
    if (documented && !known.contains(text)) {
      Optional<String> near = Suggestion.nearest(text, known);
      throw new InvalidValueException(
          Problem.of("%s is \"%s\"".formatted(param.name(), text))
              .meant(near)
              .choice(
                  "known are: %s; .param(\"%s\", %s) sends it all the same"
                      .formatted(String.join(", ", known), param.name(), OneLine.literal(text))));
    }
  }

  private static void checkString(Parameter param, Composition composition, String text) {
    boolean jdbc = text.regionMatches(true, 0, JDBC, 0, JDBC.length());
    if (jdbc && !composition.template().startsWith(JDBC)) {
      throw new InvalidValueException(
          Problem.of(param.name() + " is a JDBC URL")
              .but("must be a connection string: " + new JdbcUrl(text).as(composition)));
    }
  }
}

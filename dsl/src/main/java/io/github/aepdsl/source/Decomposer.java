package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a part back out of a value that was given whole, such as the server of a connection string:
 * never a secret one. The pieces may stand in any order.
 */
final class Decomposer {

  private static final String BETWEEN = "[;?&]";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /**
   * Of a value that holds more than itself, perhaps a secret, because other signs stand between.
   */
  private static final Pattern ANOTHER = Pattern.compile("[=@]");

  private Decomposer() {}

  /** The part's value, if the whole has one in the piece where the pattern puts it. */
  static Optional<String> part(Composition composition, Parameter part, String whole) {
    if (part.secret()) {
      return Optional.empty();
    }
    return pieces(composition.template())
        .filter(piece -> piece.contains("{" + part.name() + "}"))
        .map(piece -> matcher(piece, part.name()))
        .flatMap(pattern -> pieces(whole).map(pattern::matcher))
        .filter(found -> found.matches())
        .map(found -> found.group("wanted").strip())
        .filter(value -> !value.isEmpty() && !ANOTHER.matcher(value).find())
        .findFirst();
  }

  private static Stream<String> pieces(String text) {
    return Stream.of(text.split(BETWEEN)).map(String::strip);
  }

  /** The piece of the pattern with the wanted part, and anything for the others. */
  private static Pattern matcher(String piece, String part) {
    StringBuilder pattern = new StringBuilder("(?i)");
    int done = 0;
    for (var place : PLACE.matcher(piece).results().toList()) {
      pattern.append(literal(piece.substring(done, place.start())));
      pattern.append(place.group(1).equals(part) ? "(?<wanted>.+?)" : ".*");
      done = place.end();
    }
    return Pattern.compile(pattern.append(literal(piece.substring(done))).toString());
  }

  /** Blanks around an equals sign are nobody's concern. */
  private static String literal(String text) {
    return text.isEmpty() ? "" : Pattern.quote(text).replace("=", "\\E\\s*=\\s*\\Q");
  }
}

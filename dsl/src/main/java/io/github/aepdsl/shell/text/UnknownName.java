package io.github.aepdsl.shell.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;

/**
 * A name that the compiler does not know.
 *
 * @param before the code in front of it
 */
public record UnknownName(String before, String name) {

  private static final String CODE = "compiler.err.cant.resolve";
  private static final Pattern NAME = Pattern.compile("\\G\\.?\\s*(\\w+)");

  /** The one that an error is about, if it is about one. */
  public static Optional<UnknownName> of(Diag diag, String source) {
    Matcher name = NAME.matcher(source);
    int place = (int) Math.max(0, Math.min(diag.getPosition(), source.length()));
    return diag.getCode().startsWith(CODE) && name.find(place)
        ? Optional.of(new UnknownName(source.substring(0, name.start(1)), name.group(1)))
        : Optional.empty();
  }
}

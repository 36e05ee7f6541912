package io.github.aepdsl.shell.text;

import java.util.regex.Pattern;

/** Types as people name them. */
public final class TypeNames {

  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

  private TypeNames() {}

  /** Without packages, also in type arguments and signatures. */
  public static String simple(String type) {
    return PACKAGE.matcher(type).replaceAll("");
  }
}

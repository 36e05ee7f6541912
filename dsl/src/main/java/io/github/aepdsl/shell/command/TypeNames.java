package io.github.aepdsl.shell.command;

import java.util.regex.Pattern;

/** Types as people name them. */
final class TypeNames {

  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

  private TypeNames() {}

  /** Without packages, also in type arguments. */
  static String simple(String type) {
    return PACKAGE.matcher(type).replaceAll("");
  }
}

package io.github.aepdsl.shell.prompt;

/** Tells values of the DSL from those of others. */
final class OwnTypes {

  private static final String PACKAGES = "io.github.aepdsl.";

  private OwnTypes() {}

  static boolean isOne(Object value) {
    return value != null && value.getClass().getName().startsWith(PACKAGES);
  }
}

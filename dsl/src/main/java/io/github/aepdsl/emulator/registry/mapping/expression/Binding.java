package io.github.aepdsl.emulator.registry.mapping.expression;

/** How tightly parts of an expression bind, loosest first. */
final class Binding {

  static final int CONDITION = 0;
  static final int OR = 1;
  static final int AND = 2;
  static final int EQUALITY = 3;
  static final int ORDER = 4;
  static final int SUM = 5;
  static final int PRODUCT = 6;
  static final int PREFIX = 7;
  static final int TIGHTEST = 8;

  private Binding() {}
}

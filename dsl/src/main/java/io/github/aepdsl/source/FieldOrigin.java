package io.github.aepdsl.source;

import java.util.Locale;

/** Where the value of a field came from. */
enum FieldOrigin {
  SET,
  CONFIG,
  NAME("from the name"),
  DEFAULT,
  COMPOSED,
  MISSING,
  OPTIONAL,
  /** Absent, and Adobe's pages do not agree whether it may be. */
  UNCLEAR;

  private final String word;

  FieldOrigin() {
    this.word = name().toLowerCase(Locale.ROOT);
  }

  FieldOrigin(String word) {
    this.word = word;
  }

  /** The word a form shows; configured fields show their file and line instead. */
  String word() {
    return word;
  }
}

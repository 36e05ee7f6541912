package io.github.aepdsl.source;

import java.util.Locale;

/** Where the value of a field came from. */
enum Origin {
  SET,
  CONFIG,
  NAME,
  DEFAULT,
  COMPOSED,
  MISSING,
  OPTIONAL,
  /** Absent, and Adobe's pages do not agree whether it may be. */
  UNCLEAR;

  /** The word a form shows; configured fields show their file and line instead. */
  String word() {
    return this == NAME ? "from the name" : name().toLowerCase(Locale.ROOT);
  }
}

package io.github.aepdsl.connection;

import io.github.aepdsl.error.OneLine;
import java.util.Collection;

/**
 * What this client did to a connection last.
 *
 * @param words the deed up to the place; empty when there was none
 */
record Deed(String words) {

  static final Deed NONE = new Deed("");
  static final Deed DELETED = new Deed("deleted from ");

  static Deed renamed(String before) {
    return new Deed("renamed from \"" + OneLine.of(before) + "\" in ");
  }

  static Deed updated(Collection<String> what) {
    return new Deed("updated (" + String.join(", ", what) + ") in ");
  }

  /** Those words, or else how the client came to it. */
  String words(Provenance otherwise) {
    return words.isEmpty() ? otherwise.word() + "in " : words;
  }
}

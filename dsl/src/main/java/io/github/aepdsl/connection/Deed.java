package io.github.aepdsl.connection;

import io.github.aepdsl.error.OneLine;
import java.util.Collection;
import java.util.Optional;

/**
 * What this client did to a connection last.
 *
 * @param words the deed up to the place; empty when there was none
 * @param place where, if there is more to say of it than usual
 */
record Deed(String words, Optional<String> place) {

  private static final String DELETED = "deleted from ";

  static final Deed NONE = new Deed("", Optional.empty());

  /** The place says so when it is a production sandbox. */
  static Deed deleted(String place) {
    return new Deed(DELETED, Optional.of(place));
  }

  static Deed renamed(String before) {
    return new Deed("renamed from \"" + OneLine.of(before) + "\" in ", Optional.empty());
  }

  static Deed updated(Collection<String> what) {
    return new Deed("updated (" + String.join(", ", what) + ") in ", Optional.empty());
  }

  /** Those words, or else how the client came to it. */
  boolean isDeletion() {
    return words.equals(DELETED);
  }

  String words(Provenance otherwise) {
    return words.isEmpty() ? otherwise.word() + "in " : words;
  }
}

package io.github.aepdsl.emulator.registry.mapping.path;

/** One step of a path down a JSON tree. */
public sealed interface PathStep {

  /** The field of this name; dots in it are its own. */
  record Field(String name) implements PathStep {

    /** Takes the one text of this name, which maps find without a look at its letters. */
    public Field {
      name = name.intern();
    }
  }

  /** The element of an array at this place, from 0. */
  record Element(int index) implements PathStep {}

  /** Every element of an array, {@code [*]}. */
  record Every() implements PathStep {}
}

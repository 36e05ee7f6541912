package io.github.aepdsl.ingest;

/**
 * A place between two messages of an input.
 *
 * @param position of the next one: the byte in a file, else how many came before it
 * @param number of the next one: its line in a file, from 1
 */
record Mark(long position, long number) {

  /** Where every input begins. */
  static final Mark START = new Mark(0, 1);

  Mark earlier(Mark other) {
    return position <= other.position ? this : other;
  }
}

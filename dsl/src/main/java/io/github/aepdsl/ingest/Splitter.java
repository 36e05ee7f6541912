package io.github.aepdsl.ingest;

/** Finds where records end in bytes. One for one input: it remembers the last record. */
interface Splitter {

  /** The line end that ends the record which begins here, or -1 when it is not there yet. */
  int end(byte[] in, int from, int have);

  /** What is wrong with the last record; empty when nothing is. */
  default String problem() {
    return "";
  }
}

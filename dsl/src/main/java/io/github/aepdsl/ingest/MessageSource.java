package io.github.aepdsl.ingest;

/** Where messages come from. */
interface MessageSource {

  /** Adds all of its messages, as long as there is any use in more. */
  void feed(Sending into, Checkpoint from) throws InterruptedException;

  /** What it is called, such as a file's name. */
  String name();

  /** How to go on after a stop, as what to type. */
  String next(Checkpoint at);

  /** How much of it was read, from 0 to 1; less than 0 when its end is not known. */
  default double share() {
    return -1;
  }
}

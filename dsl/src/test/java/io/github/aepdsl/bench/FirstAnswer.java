package io.github.aepdsl.bench;

import io.github.aepdsl.Aep;

/** The first thing that somebody asks for; {@code scripts/bench} times the whole process. */
public final class FirstAnswer {

  private FirstAnswer() {}

  /** Prints a draft as a form. */
  public static void main(String[] args) {
    System.out.println(Aep.aep("local").cassandra());
    System.exit(0);
  }
}

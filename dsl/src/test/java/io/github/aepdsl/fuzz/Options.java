package io.github.aepdsl.fuzz;

/**
 * What the command line of a fuzz run says.
 *
 * @param answers how many
 * @param seed of the first; each next one has the next seed
 * @param seconds it takes no longer than this
 */
record Options(long answers, long seed, long seconds) {

  /**
   * Reads pairs of a name and a number.
   *
   * @throws IllegalArgumentException when there is something else
   */
  static Options parse(String... args) {
    long answers = 10_000;
    long seed = System.nanoTime() % 1_000_000_000;
    long seconds = 300;
    for (int i = 0; i < args.length; i += 2) {
      long number = Long.parseLong(i + 1 < args.length ? args[i + 1] : "");
      switch (args[i]) {
        case "--answers" -> answers = number;
        case "--seed" -> seed = number;
        case "--seconds" -> seconds = number;
        default -> throw new IllegalArgumentException("no option " + args[i]);
      }
    }
    return new Options(answers, seed, seconds);
  }
}

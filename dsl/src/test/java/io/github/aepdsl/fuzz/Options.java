package io.github.aepdsl.fuzz;

/**
 * What the command line of a fuzz run says.
 *
 * @param requests how many to the local platform
 * @param answers how many to the client
 * @param seed of the first of each; each next one has the next seed
 * @param seconds neither half takes longer than this
 */
record Options(long requests, long answers, long seed, long seconds) {

  /**
   * Reads pairs of a name and a number.
   *
   * @throws IllegalArgumentException when there is something else
   */
  static Options parse(String... args) {
    long requests = 10_000;
    long answers = 10_000;
    long seed = System.nanoTime() % 1_000_000_000;
    long seconds = 300;
    for (int i = 0; i < args.length; i += 2) {
      long number = Long.parseLong(i + 1 < args.length ? args[i + 1] : "");
      switch (args[i]) {
        case "--requests" -> requests = number;
        case "--answers" -> answers = number;
        case "--seed" -> seed = number;
        case "--seconds" -> seconds = number;
        default -> throw new IllegalArgumentException("no option " + args[i]);
      }
    }
    return new Options(requests, answers, seed, seconds);
  }
}

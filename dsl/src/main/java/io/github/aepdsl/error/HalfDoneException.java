package io.github.aepdsl.error;

import java.util.List;

/**
 * Of several things that belong together some were created, then a call failed. What there was
 * before is as it was. Names what remains; the cause is the failed call.
 */
public final class HalfDoneException extends AepException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> remaining;

  /**
   * Tells how far it came.
   *
   * @param what could not be created, such as {@code dataflow "Orders"}
   * @param takenBack what was deleted again, each in words
   * @param remaining what is still there, each in words
   * @param cause the failed call
   */
  public HalfDoneException(
      String what, List<String> takenBack, List<String> remaining, AepException cause) {
    super(
        told(what, takenBack, remaining, cause)
            .trying(
                remaining.isEmpty()
                    ? "the same line again, once the cause is gone"
                    : "the same line again: it takes what is there and creates the rest"),
        cause);
    this.remaining = List.copyOf(remaining);
  }

  /** What was created and is still there, each in words; the order is that of creation. */
  public List<String> remaining() {
    return remaining;
  }

  private static Problem told(
      String what, List<String> takenBack, List<String> remaining, AepException cause) {
    List<String> causes = cause.problem().what().lines().toList();
    Problem problem = Problem.of(what + " could not be created: " + causes.get(0));
    for (String more : causes.subList(1, causes.size())) {
      problem = problem.below(more);
    }
    return below(below(problem, "taken back", takenBack), "still there", remaining);
  }

  private static Problem below(Problem problem, String lead, List<String> things) {
    return things.isEmpty() ? problem : problem.below(lead + ": " + String.join(", ", things));
  }
}

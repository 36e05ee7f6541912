package io.github.aepdsl.error;

import java.util.List;

/** A draft cannot be created yet; nothing was sent. Names all problems at once. */
public final class IncompleteDraftException extends AepException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Tells what is wrong with a draft.
   *
   * @param what the draft, such as {@code cassandra draft}
   * @param problems each of them as a short phrase, such as {@code host is missing}
   * @param next the line to type next
   */
  public IncompleteDraftException(String what, List<Problem> problems, String next) {
    super(Problems.inLine(what, problems).trying(next), null);
    this.problems = List.copyOf(problems);
  }

  /** All that has to be fixed, in the order of the form. */
  public List<Problem> problems() {
    return problems;
  }
}

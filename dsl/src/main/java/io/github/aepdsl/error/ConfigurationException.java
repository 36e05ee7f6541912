package io.github.aepdsl.error;

import java.util.List;

/** Settings are missing, misspelt or refused; nothing was sent. Names all problems at once. */
public final class ConfigurationException extends AepException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Tells what is wrong: each problem as a sentence that says where the value came from. */
  public ConfigurationException(List<Problem> problems) {
    super(Problems.asList("configuration", problems), null);
    this.problems = List.copyOf(problems);
  }

  /** Tells of one thing that is wrong. */
  public ConfigurationException(Problem problem) {
    this(List.of(problem));
  }

  /** All that has to be fixed. */
  public List<Problem> problems() {
    return problems;
  }
}

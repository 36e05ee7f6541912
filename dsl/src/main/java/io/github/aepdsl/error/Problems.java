package io.github.aepdsl.error;

import java.util.List;
import java.util.stream.Collectors;

/** How several problems read as one. */
final class Problems {

  /** Kernels show the first line only, so what fits into it goes there. */
  private static final int SHORT = 100;

  private Problems() {}

  /** One after the other, for short phrases. */
  static Problem inLine(String what, List<Problem> problems) {
    String all = joined(problems, "; ");
    return of(what, all.length() <= SHORT ? all : counted(problems) + "\n" + all);
  }

  /** One below the other, for whole sentences; a single one keeps its own way on. */
  static Problem asList(String what, List<Problem> problems) {
    if (problems.size() == 1) {
      Problem only = problems.get(0);
      return new Problem(of(what, only.what()).what(), only.lead(), only.next());
    }
    return of(what, counted(problems) + "\n- " + joined(problems, "\n- "));
  }

  /** What problems say may stand on several lines. */
  private static Problem of(String what, String all) {
    return new Problem(OneLine.whole(what) + ": " + all, Problem.Lead.NONE, "");
  }

  private static String counted(List<Problem> problems) {
    return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
  }

  private static String joined(List<Problem> problems, String between) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining(between));
  }
}

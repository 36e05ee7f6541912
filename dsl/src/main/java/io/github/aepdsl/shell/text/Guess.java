package io.github.aepdsl.shell.text;

import io.github.aepdsl.error.Suggestion;
import java.util.List;
import java.util.Optional;
import jdk.jshell.Diag;

/** What was meant by a name that the compiler does not know. */
public final class Guess {

  /** Where every other name is near: a variable that was called x. */
  private static final int SHORTEST = 4;

  /** Steps that may be looked behind; a session has far too many. */
  private static final int MOST_STEPS = 12;

  /** What leads into an Optional, which has as many calls that do not. */
  private static final String INTO = "orElseThrow";

  private final Completion completion;

  public Guess(Completion completion) {
    this.completion = completion;
  }

  /** A line of help, if there is anything to say. */
  public Optional<String> of(Diag diag, String source) {
    return UnknownName.of(diag, source).flatMap(unknown -> of(unknown.before(), unknown.name()));
  }

  private Optional<String> of(String before, String name) {
    List<String> known = completion.names(before);
    boolean member = before.stripTrailing().endsWith(".");
    if (member) {
      List<String> steps =
          known.stream()
              .filter(step -> known.size() <= MOST_STEPS || step.equals(INTO))
              .filter(step -> leadsTo(before, step, name))
              .toList();
      if (!steps.isEmpty()) {
        return Optional.of(behind(steps, name));
      }
    }
    return Optional.of(name)
        .filter(wanted -> member || wanted.length() >= SHORTEST)
        .flatMap(wanted -> Suggestion.nearest(wanted, known))
        .map(meant -> "Did you mean " + meant + "?");
  }

  private boolean leadsTo(String before, String step, String name) {
    return List.of("()", "(\"\")").stream()
        .anyMatch(call -> completion.names(before + step + call + ".").contains(name));
  }

  private static String behind(List<String> steps, String name) {
    String ways = String.join(" or ", steps.stream().map(step -> "." + step + "(…)").toList());
    return "Did you mean to choose %s first? %s(…) comes after it.".formatted(ways, name);
  }
}

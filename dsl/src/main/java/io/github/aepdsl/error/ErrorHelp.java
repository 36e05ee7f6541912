package io.github.aepdsl.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An error explained: its code, what that means, what to do. Prints a line for each; immutable.
 *
 * <pre>{@code
 * error.help()
 * }</pre>
 *
 * @param code Adobe's code, or the name of the exception where there is none
 * @param cause what the code means, else what happened
 * @param fix what to do about it; empty when nobody knows
 * @param next what this very call advises, often a line to type; empty when that is the fix
 */
public record ErrorHelp(String code, String cause, String fix, String next) {

  static ErrorHelp of(Problem problem, Optional<String> code, String otherwise) {
    Optional<ErrorCode> known = code.flatMap(ErrorCode::find);
    String next = inLine(problem.fix().orElse(""));
    String fix = known.map(ErrorCode::fix).filter(text -> !text.isEmpty()).orElse(next);
    return new ErrorHelp(
        code.orElse(otherwise),
        known.map(ErrorCode::cause).orElse(inLine(problem.what())),
        fix,
        fix.equals(next) ? "" : next);
  }

  /** What is wrong may stand on several lines. */
  private static String inLine(String text) {
    return text.replace("\n", "; ");
  }

  /** A line for each. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    add(lines, "code   ", code);
    add(lines, "cause  ", cause);
    add(lines, "fix    ", fix);
    add(lines, "next   ", next);
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String lead, String text) {
    if (!text.isEmpty()) {
      lines.add(lead + OneLine.whole(text));
    }
  }
}

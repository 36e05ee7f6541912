package io.github.aepdsl.error;

import java.util.Optional;

/**
 * One thing that is wrong, and what to do about it. Travels as data; it is put into words where
 * somebody reads it. Immutable. Texts of others may stand in it: what no screen shows is escaped,
 * and each step adds one line, whatever it is given.
 *
 * <pre>{@code
 * Problem.of("port is 70000").but("must be between 1 and 65535")
 * Problem.of("there is no source 'casandra'").meant(Optional.of("cassandra"))
 * }</pre>
 *
 * @param what what is wrong, never with a secret in it
 * @param lead how a text leads from what is wrong to what to do
 * @param next what to do about it, often a line to type; empty when there is nothing to say
 */
public record Problem(String what, Lead lead, String next) {

  /** The words between what is wrong and what to do. */
  public enum Lead {
    /** Nothing follows. */
    NONE(""),
    /** What the value would have to be. */
    BUT(" but "),
    /** What was probably meant. */
    MEANT(" - "),
    /** What there is to choose from. */
    CHOICE("\n"),
    /** What to try next. */
    TRY("\nTry: ");

    private final String words;

    Lead(String words) {
      this.words = words;
    }
  }

  /** Escapes what no screen shows; texts of several lines stay so. */
  public Problem {
    what = OneLine.each(what);
    next = OneLine.each(next);
  }

  /** Something wrong, with nothing to say about what to do. */
  public static Problem of(String what) {
    return new Problem(OneLine.whole(what), Lead.NONE, "");
  }

  /** The same with another line about what is wrong. */
  public Problem below(String line) {
    return new Problem(what + "\n" + OneLine.whole(line), lead, next);
  }

  /** The same with what the value would have to be, such as {@code must be a number}. */
  public Problem but(String demand) {
    return with(Lead.BUT, demand);
  }

  /** The same with the name that was probably meant; as it is when none is near. */
  public Problem meant(Optional<String> nearest) {
    return nearest.map(name -> with(Lead.MEANT, "did you mean '" + name + "'?")).orElse(this);
  }

  /** The same with a line of what there is, behind what was meant if that is known. */
  public Problem choice(String there) {
    return lead == Lead.NONE
        ? with(Lead.CHOICE, there)
        : new Problem(what, lead, next + "\n" + OneLine.whole(there));
  }

  /** The same with what to try next. */
  public Problem trying(String line) {
    return with(Lead.TRY, line);
  }

  private Problem with(Lead words, String line) {
    return new Problem(what, words, OneLine.whole(line));
  }

  /** What to do about it, if there is something. */
  public Optional<String> fix() {
    return Optional.of(next).filter(text -> !text.isEmpty());
  }

  /** What is wrong and what to do, in words. */
  @Override
  public String toString() {
    return what + lead.words + next;
  }
}

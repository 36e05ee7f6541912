package io.github.aepdsl.error;

import java.util.Optional;

/**
 * One thing that is wrong, and what to do about it. Travels as data; it is put into words where
 * somebody reads it. Immutable.
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

  /** Something wrong, with nothing to say about what to do. */
  public static Problem of(String what) {
    return new Problem(what, Lead.NONE, "");
  }

  /** The same with what the value would have to be, such as {@code must be a number}. */
  public Problem but(String demand) {
    return new Problem(what, Lead.BUT, demand);
  }

  /** The same with the name that was probably meant; as it is when none is near. */
  public Problem meant(Optional<String> nearest) {
    return nearest
        .map(name -> new Problem(what, Lead.MEANT, "did you mean '" + name + "'?"))
        .orElse(this);
  }

  /** The same with a line of what there is, behind what was meant if that is known. */
  public Problem choice(String there) {
    return lead == Lead.NONE
        ? new Problem(what, Lead.CHOICE, there)
        : new Problem(what, lead, next + "\n" + there);
  }

  /** The same with what to try next. */
  public Problem trying(String line) {
    return new Problem(what, Lead.TRY, line);
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

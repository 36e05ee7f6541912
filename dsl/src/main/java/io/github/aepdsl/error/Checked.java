package io.github.aepdsl.error;

/** Checks of what somebody gave, before anything is done with it. */
public final class Checked {

  private Checked() {}

  /**
   * A text that has to say something.
   *
   * @param what its name, for the message
   * @throws InvalidValueException when it is null or blank
   */
  public static String text(String what, String value) {
    if (value == null || value.isBlank()) {
      throw new InvalidValueException(what + (value == null ? " is null" : " is empty"));
    }
    return value;
  }
}

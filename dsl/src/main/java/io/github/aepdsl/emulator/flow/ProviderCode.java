package io.github.aepdsl.emulator.flow;

/**
 * The errors of the connectors behind the Flow Service that can occur here. Adobe publishes their
 * numbers without a prefix; FLOW-1100-400 carries them in its text. The table of the documentation
 * is made from them.
 */
public enum ProviderCode {
  MANDATORY_FIELD(1304, "a field that has to be there is missing"),
  TARGET_SPEC(1307, "a target connection of another connection spec than the data lake's"),
  ONE_SOURCE(1320, "`sourceConnectionIds` is missing, or holds other than one id"),
  ONE_TARGET(1321, "`targetConnectionIds` is missing, or holds other than one id");

  private final int number;
  private final String condition;

  ProviderCode(int number, String condition) {
    this.number = number;
    this.condition = condition;
  }

  /** The number in front of {@code -400}. */
  public int number() {
    return number;
  }

  /** When it occurs, one phrase for the documentation. */
  public String condition() {
    return condition;
  }

  /** What happened, with the number before it: one fault of a {@link FlowError#provider}. */
  public String fault(String detail) {
    return number + "-400 " + detail;
  }
}

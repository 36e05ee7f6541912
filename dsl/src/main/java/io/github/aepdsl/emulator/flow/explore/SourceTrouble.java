package io.github.aepdsl.emulator.flow.explore;

/**
 * A source that does not do what it was asked. Its message is in the user's words and says what to
 * do; it never holds a secret, and never the stack trace or the exception of a driver.
 */
public final class SourceTrouble extends Exception {

  private static final long serialVersionUID = 1L;

  private final TroubleKind kind;

  /** A trouble in words; what went wrong below is left out on purpose. */
  public SourceTrouble(TroubleKind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  /** No table, file or folder of this path. */
  public static SourceTrouble noSuch(String path) {
    return new SourceTrouble(TroubleKind.NO_SUCH_OBJECT, "'%s' is not found.".formatted(path));
  }

  /** No column of this name in the object. */
  public static SourceTrouble noSuchColumn(String name, String path) {
    return new SourceTrouble(
        TroubleKind.NO_SUCH_COLUMN, "'%s' has no column '%s'.".formatted(path, name));
  }

  /** What callers treat differently. */
  public TroubleKind kind() {
    return kind;
  }
}

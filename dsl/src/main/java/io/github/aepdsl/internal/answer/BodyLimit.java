package io.github.aepdsl.internal.answer;

/** How much of an answer's body is read. */
public enum BodyLimit {
  /** More than any page of any service; what is larger is no answer. */
  SUCCESS(32 << 20),
  /** What an error says stands in its beginning. */
  ERROR(64 << 10);

  private final int bytes;

  BodyLimit(int bytes) {
    this.bytes = bytes;
  }

  /** The limit for answers of this status. */
  public static BodyLimit of(int status) {
    return Statuses.isSuccess(status) ? SUCCESS : ERROR;
  }

  /** So many bytes are read at most. */
  public int bytes() {
    return bytes;
  }
}

package io.github.aepdsl.emulator.flow.explore;

/** What callers treat differently about a source that does not do what it was asked. */
public enum TroubleKind {
  /** No table, file or folder of that path. */
  NO_SUCH_OBJECT,
  /** No column of that name. */
  NO_SUCH_COLUMN,
  /** The file is not of the format asked for. */
  WRONG_FORMAT,
  /** A filter that is none, or that this source does not evaluate. */
  BAD_FILTER,
  /** There is nothing to explore behind this connection. */
  NOT_EXPLORABLE,
  /** There would be, but nobody here knows the way to such a source. */
  NOT_KNOWN,
  /** The source refused the account. */
  DENIED,
  /** The source was not reached: unknown host, refused, TLS, not this kind of server. */
  UNREACHABLE,
  /** The connection was lost half-way; what was read so far is good, and reading can go on. */
  LOST,
  /** Somebody called it off. */
  CANCELLED
}

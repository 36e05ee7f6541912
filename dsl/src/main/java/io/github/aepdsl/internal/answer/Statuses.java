package io.github.aepdsl.internal.answer;

import java.util.Set;

/** The HTTP statuses that a client treats in its own way. */
public final class Statuses {

  /** What was sent is not taken. */
  static final int REFUSED = 400;

  /** The token is not accepted. */
  public static final int UNAUTHORIZED = 401;

  /** The caller may not, with this token or at all. */
  public static final int FORBIDDEN = 403;

  /** It is not there. */
  public static final int NOT_FOUND = 404;

  /** A proxy wants to know who calls. */
  static final int PROXY_UNAUTHORIZED = 407;

  /** It took too long. */
  public static final int TIMED_OUT = 408;

  /** It is no longer what the caller takes it for. */
  public static final int STALE = 412;

  /** More than the service takes at once. */
  static final int TOO_LARGE = 413;

  /** Too many calls; nothing was carried out. */
  public static final int TOO_MANY = 429;

  /** It cannot be had for now. */
  public static final int UNAVAILABLE = 503;

  /** May be gone at the next try; whether the call was carried out, they do not say. */
  static final Set<Integer> PASSING = Set.of(TIMED_OUT, 500, 502, UNAVAILABLE, 504);

  private static final int SERVER_ERROR = 500;

  private Statuses() {}

  /** Whether the call was done. */
  static boolean isSuccess(int status) {
    return status / 100 == 2;
  }

  /** Whether the trouble is on the service's side. */
  static boolean isServerError(int status) {
    return status >= SERVER_ERROR;
  }

  /** Whether a call that may be carried out twice is worth another try. */
  public static boolean isWorthARepeat(int status) {
    return status == TOO_MANY || PASSING.contains(status);
  }
}

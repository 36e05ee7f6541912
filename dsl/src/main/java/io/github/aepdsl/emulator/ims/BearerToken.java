package io.github.aepdsl.emulator.ims;

import io.github.aepdsl.emulator.wire.Request;
import java.util.Optional;

/** Takes the token out of an {@code Authorization} header. */
public final class BearerToken {

  private static final String HEADER = "Authorization";
  private static final String SCHEME = "Bearer ";

  private BearerToken() {}

  /** The whole header, where there is one that is not blank. */
  public static Optional<String> header(Request request) {
    return request.header(HEADER);
  }

  /** The token of a header that begins with {@code Bearer}, else the header as it stands. */
  public static String orBare(String header) {
    return isBearer(header) ? token(header) : header;
  }

  /** The token of a header, where it begins with {@code Bearer}. */
  public static Optional<String> in(String header) {
    return isBearer(header) ? Optional.of(token(header)) : Optional.empty();
  }

  private static boolean isBearer(String header) {
    return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  private static String token(String header) {
    return header.substring(SCHEME.length()).trim();
  }
}

package io.github.aepdsl.internal.network;

import java.util.Locale;

/** Which hosts are this machine. */
public final class Loopback {

  private Loopback() {}

  /** Whether an address's host, as {@code URI.getHost()} gives it, is this machine. */
  public static boolean is(String host) {
    return isFourNumbers(host)
        || switch (host.toLowerCase(Locale.ROOT)) {
          case "localhost", "[::1]", "[0:0:0:0:0:0:0:1]" -> true;
          default -> false;
        };
  }

  /** 127 and three more; letters would make it a name that leads anywhere. */
  private static boolean isFourNumbers(String host) {
    int dots = 0;
    int digits = 0;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean dot = c == '.' && digits > 0;
      if (!dot && (c < '0' || c > '9' || digits == 3)) {
        return false;
      }
      dots += dot ? 1 : 0;
      digits = dot ? 0 : digits + 1;
    }
    return dots == 3 && digits > 0 && host.startsWith("127.");
  }
}

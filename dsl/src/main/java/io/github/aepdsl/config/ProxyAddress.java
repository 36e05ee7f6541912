package io.github.aepdsl.config;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A proxy as people write it down: {@code http://user:password@host:port}, of which host and port
 * are enough.
 *
 * @param user empty for none
 * @param password may be empty
 */
record ProxyAddress(String host, int port, String user, String password) {

  private static final String SCHEME = "://";
  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException when it is none; says why without quoting it
   */
  static ProxyAddress parse(String text) {
    String address = withoutScheme(text.strip());
    int at = address.lastIndexOf('@');
    String login = at < 0 ? "" : address.substring(0, at);
    int colon = login.indexOf(':');
    String place = withoutPath(address.substring(at + 1));
    return new ProxyAddress(
        host(place),
        port(place),
        decoded(colon < 0 ? login : login.substring(0, colon)),
        colon < 0 ? "" : decoded(login.substring(colon + 1)));
  }

  /**
   * Checks host, port and user.
   *
   * @throws IllegalArgumentException when one of them cannot be
   */
  ProxyAddress {
    if (!host.matches("[\\w.-]+|\\[[0-9A-Fa-f:.%]+]")) {
      throw new IllegalArgumentException("it names no host that can be");
    }
    if (port < 1 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("it names no port from 1 to " + HIGHEST_PORT);
    }
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("its user holds a colon, which no proxy takes");
    }
  }

  /** The same with a login, as far as one is given. */
  ProxyAddress as(Optional<String> otherUser, Optional<String> otherPassword) {
    return new ProxyAddress(host, port, otherUser.orElse(user), otherPassword.orElse(password));
  }

  private static String withoutScheme(String text) {
    int end = text.indexOf(SCHEME);
    if (end >= 0 && !text.substring(0, end).equalsIgnoreCase("http")) {
      throw new IllegalArgumentException(
          "only proxies that are spoken to by http are known: http://host:port");
    }
    return end < 0 ? text : text.substring(end + SCHEME.length());
  }

  private static String withoutPath(String place) {
    int slash = place.indexOf('/');
    return slash < 0 ? place : place.substring(0, slash);
  }

  private static String host(String place) {
    int colon = colon(place);
    return colon < 0 ? place : place.substring(0, colon);
  }

  private static int port(String place) {
    int colon = colon(place);
    if (colon < 0) {
      throw new IllegalArgumentException("it names no port, such as :3128");
    }
    String digits = place.substring(colon + 1);
    return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
  }

  /** The one before the port, not one of those inside brackets. */
  private static int colon(String place) {
    return place.indexOf(':', place.lastIndexOf(']') + 1);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) { // whose message quotes it
      throw new IllegalArgumentException("its user or password holds a % that is no %25");
    }
  }
}

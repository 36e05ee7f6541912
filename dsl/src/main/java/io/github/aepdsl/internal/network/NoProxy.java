package io.github.aepdsl.internal.network;

import java.util.List;
import java.util.Locale;

/**
 * The hosts that are reached without a proxy, as curl reads them: a name stands for itself and all
 * below it, with or without a leading dot or {@code *.}; {@code host:port} for one port; a star for
 * every host. Immutable.
 *
 * @param hosts in any case
 */
public record NoProxy(List<String> hosts) {

  /** No such host. */
  public static final NoProxy NONE = new NoProxy(List.of());

  public NoProxy {
    hosts = hosts.stream().map(host -> host.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /** Whether this host, as {@code URI.getHost()} gives it, is one of them. */
  boolean covers(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT);
    return hosts.stream().anyMatch(one -> covers(one, name, port));
  }

  private static boolean covers(String one, String name, int port) {
    String suffix = ":" + port;
    String wanted = one.endsWith(suffix) && !isBareV6(one) ? cut(one, suffix) : one;
    if (wanted.equals("*")) {
      return true;
    }
    String domain = withoutDots(wanted.startsWith("*.") ? wanted.substring(1) : wanted);
    String plain = withoutDots(name);
    return !domain.isEmpty()
        && (plain.equals(domain)
            || plain.endsWith("." + domain)
            || plain.equals(bracketed(domain)));
  }

  private static String cut(String text, String suffix) {
    return text.substring(0, text.length() - suffix.length());
  }

  private static String withoutDots(String name) {
    int from = name.startsWith(".") ? 1 : 0;
    int to = name.endsWith(".") ? name.length() - 1 : name.length();
    return from < to ? name.substring(from, to) : "";
  }

  private static String bracketed(String host) {
    return isBareV6(host) ? "[" + host + "]" : host;
  }

  /** An address of version 6 without brackets, whose last part is no port. */
  private static boolean isBareV6(String host) {
    return !host.startsWith("[") && host.indexOf(':') != host.lastIndexOf(':');
  }
}

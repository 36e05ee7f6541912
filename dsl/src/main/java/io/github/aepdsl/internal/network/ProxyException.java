package io.github.aepdsl.internal.network;

import java.io.IOException;
import java.util.List;

/** A proxy does not open the tunnel that it was asked for; nothing went through it. */
public final class ProxyException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What may be the matter; the host that it should lead to stands for {@code %s}. */
  private enum Trouble {
    SILENT("", "check its address, or go without by aep.http.proxy = off", true),
    LOGIN_WANTED(
        "wants a user and a password", "set aep.http.proxy { url, user, password }", false),
    LOGIN_REFUSED(
        "does not accept the user or the password",
        "check aep.http.proxy { url, user, password }",
        false),
    LOGIN_UNKNOWN(
        "wants a login, and not a Basic one",
        "have it take Basic logins, or put a proxy of your own before it: others are not known",
        false),
    DENIED(
        "does not let anybody through to %s",
        "have it allow %s, or name the host in aep.http.no-proxy", false),
    STUCK("cannot reach %s", "check that address, or name the host in aep.http.no-proxy", true),
    NO_PROXY(
        "answers with a page instead of a way to %s",
        "check that it is a proxy, or go without by aep.http.proxy = off", false);

    private final String what;
    private final String way;
    private final boolean passing;

    Trouble(String what, String way, boolean passing) {
      this.what = what;
      this.way = way;
      this.passing = passing;
    }

    static Trouble of(int status, boolean loggedIn, List<String> logins) {
      return switch (status) {
        case 403 -> DENIED;
        case 407 -> ofLogin(loggedIn, logins);
        case 502, 503, 504 -> STUCK;
        default -> NO_PROXY;
      };
    }

    private static Trouble ofLogin(boolean loggedIn, List<String> logins) {
      boolean basic =
          logins.isEmpty() || logins.stream().anyMatch(one -> one.matches("(?i)basic\\b.*"));
      if (!basic) {
        return LOGIN_UNKNOWN;
      }
      return loggedIn ? LOGIN_REFUSED : LOGIN_WANTED;
    }
  }

  private final Trouble trouble;
  private final String fix;

  private ProxyException(
      ProxyServer proxy, String target, Trouble trouble, String what, Throwable cause) {
    super("the proxy " + proxy + " " + what, cause);
    this.trouble = trouble;
    this.fix = trouble.way.formatted(target) + "; it is used because of " + proxy.setting();
  }

  /**
   * The proxy answered, and that was no yes.
   *
   * @param logins the ways to log in that it offers
   */
  static ProxyException refused(ProxyServer proxy, String target, int status, List<String> logins) {
    Trouble trouble = Trouble.of(status, proxy.login().isPresent(), logins);
    String what = trouble.what.formatted(target) + " (" + status + ")";
    return new ProxyException(proxy, target, trouble, what, null);
  }

  /** There was no answer of it. */
  static ProxyException silent(ProxyServer proxy, String target, String what, Throwable cause) {
    return new ProxyException(proxy, target, Trouble.SILENT, what, cause);
  }

  /** What to try, and which setting has it used. */
  public String fix() {
    return fix;
  }

  /** Whether it may be gone at the next try. */
  public boolean isPassing() {
    return trouble.passing;
  }
}

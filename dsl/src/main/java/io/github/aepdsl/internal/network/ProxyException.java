package io.github.aepdsl.internal.network;

import java.io.IOException;

/** A proxy does not open the tunnel that it was asked for; nothing went through it. */
public final class ProxyException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final int NO_ANSWER = 0;
  private static final int DENIED = 403;
  private static final int LOGIN_WANTED = 407;
  private static final int BAD_GATEWAY = 502;
  private static final int TIMED_OUT = 504;

  private final transient ProxyServer proxy;
  private final String target;
  private final int status;

  private ProxyException(
      ProxyServer proxy, String target, int status, String what, Throwable cause) {
    super(what, cause);
    this.proxy = proxy;
    this.target = target;
    this.status = status;
  }

  /** The proxy answered with this status, and maybe a page for people. */
  static ProxyException refused(ProxyServer proxy, String target, int status) {
    String what =
        switch (status) {
          case LOGIN_WANTED ->
              proxy.login().isPresent()
                  ? "does not accept the user or the password"
                  : "wants a user and a password";
          case DENIED -> "does not let anybody through to " + target;
          case BAD_GATEWAY, BAD_GATEWAY + 1, TIMED_OUT -> "cannot reach " + target;
          default -> "answers with a page instead of a way to " + target;
        };
    return new ProxyException(
        proxy, target, status, "the proxy " + proxy + " " + what + " (" + status + ")", null);
  }

  /** There was no answer of it. */
  static ProxyException silent(ProxyServer proxy, String target, String what, Throwable cause) {
    return new ProxyException(proxy, target, NO_ANSWER, "the proxy " + proxy + " " + what, cause);
  }

  /** What to try, and which setting has it used. */
  public String fix() {
    String login = proxy.login().isPresent() ? "check" : "set";
    String way =
        switch (status) {
          case NO_ANSWER -> "check its address, or go without by aep.http.proxy = off";
          case LOGIN_WANTED -> login + " aep.http.proxy { url, user, password }";
          case DENIED -> "have it allow " + target + ", or name the host in aep.http.no-proxy";
          case BAD_GATEWAY, BAD_GATEWAY + 1, TIMED_OUT ->
              "check that address, or name the host in aep.http.no-proxy";
          default -> "check that it is a proxy, or go without by aep.http.proxy = off";
        };
    return way + "; it is used because of " + proxy.setting();
  }

  /** Whether it may be gone at the next try. */
  public boolean isPassing() {
    return status == NO_ANSWER || status >= BAD_GATEWAY && status <= TIMED_OUT;
  }
}

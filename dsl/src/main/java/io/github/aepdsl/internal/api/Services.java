package io.github.aepdsl.internal.api;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Service;

/** The services that one client can call, each in any sandbox. Thread safe. */
public final class Services {

  private final AepHttp http;
  private final HandedOutIds handedOut = new HandedOutIds();

  /** Those of a client. */
  public Services(AepHttp http) {
    this.http = http;
  }

  /** The client below. */
  public AepHttp http() {
    return http;
  }

  /** Calls of any service in a sandbox, by whole paths. */
  public Api gateway(String sandbox) {
    return new Api(http, Service.GATEWAY, sandbox, handedOut, Advice.NONE);
  }

  /** The Flow Service's calls in a sandbox. */
  public Api flow(String sandbox) {
    return new Api(http, Service.FLOW, sandbox, handedOut, Advice.NONE);
  }
}

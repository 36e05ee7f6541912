package io.github.aepdsl;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.internal.http.HttpOptions;
import io.github.aepdsl.internal.http.Timing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * HTTP clients, one for all sessions that talk to the same services as the same caller; closed with
 * the last of them. Thread safe.
 */
final class SharedClients {

  private static final Advice ADVICE =
      Advice.NONE
          .whenUnreachable(
              "check the address, the network and the proxy; scripts/aep doctor shows them")
          .whenUntrusted(
              "name the CA's certificate in aep.http.trust-store if it is your organisation's own;"
                  + " scripts/aep doctor tells whose it is");

  /** What tells clients apart. */
  private record Key(Endpoints endpoints, HttpOptions options) {}

  private static final class Client {
    final Services services;
    int sessions;

    Client(Key key) {
      Advice advice =
          key.endpoints().accessToken().isPresent()
              ? ADVICE.whenDenied(
                  "set a fresh AEP_ACCESS_TOKEN, or unset it to have tokens fetched with"
                      + " AEP_CLIENT_SECRET")
              : ADVICE;
      this.services =
          new Services(new AepHttp(key.endpoints(), key.options(), Timing.system(), advice));
    }
  }

  /** One session's hold on its client. */
  final class Lease {
    private final Key key;
    private final Client client;
    private final AtomicBoolean ended = new AtomicBoolean();

    private Lease(Key key, Client client) {
      this.key = key;
      this.client = client;
    }

    /** The services that the client can call. */
    Services services() {
      return client.services;
    }

    /**
     * Makes sure that the session is still open.
     *
     * @throws IllegalStateException when it was closed
     */
    void check() {
      if (ended.get()) {
        throw new IllegalStateException("this session is closed; aep() opens another");
      }
    }

    void end() {
      if (ended.compareAndSet(false, true)) {
        release(key, client);
      }
    }
  }

  private final Map<Key, Client> clients = new HashMap<>();

  synchronized Lease lease(Endpoints endpoints, HttpOptions options) {
    Key key = new Key(endpoints, options);
    Client client = clients.computeIfAbsent(key, Client::new);
    client.sessions++;
    return new Lease(key, client);
  }

  /** What an open client of these services can call, if there is one. */
  synchronized Optional<Services> open(Endpoints endpoints, HttpOptions options) {
    return Optional.ofNullable(clients.get(new Key(endpoints, options)))
        .map(client -> client.services);
  }

  private synchronized void release(Key key, Client client) {
    client.sessions--;
    if (client.sessions == 0) {
      clients.remove(key);
      client.services.http().close();
    }
  }
}

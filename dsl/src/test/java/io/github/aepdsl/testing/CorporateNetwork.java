package io.github.aepdsl.testing;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.internal.http.HttpOptions;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.internal.network.Network;
import io.github.aepdsl.internal.network.NoProxy;
import io.github.aepdsl.internal.network.ProxyLogin;
import io.github.aepdsl.internal.network.ProxyServer;
import io.github.aepdsl.secret.Secret;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A scripted platform at {@code https://platform.example}, which no name server knows: a proxy
 * leads there, and a CA of its own vouches for it.
 */
public final class CorporateNetwork implements EndsWithTest {

  public static final String PASSWORD = "canary-proxy";

  /** Time enough for a handshake on a busy machine. */
  public static final HttpOptions PATIENT =
      new HttpOptions(
          Duration.ofSeconds(20),
          Duration.ofSeconds(20),
          3,
          Duration.ofMillis(1),
          Duration.ofMillis(2));

  public static final URI PLATFORM = URI.create("https://platform.example");

  public final ScriptedServer server = ScriptedServer.start();
  public final TlsFront front = TlsFront.before(server.uri());
  public final TestProxy proxy = TestProxy.to(front.port());

  @Override
  public void close() {
    proxy.close();
    front.close();
    server.close();
  }

  /** The way through the proxy, for somebody without a login. */
  public Network network() {
    return network(Optional.empty());
  }

  /** The way through the proxy, for its user. */
  public Network networkWithLogin() {
    return network(Optional.of(new ProxyLogin("svc", Secret.of(PASSWORD))));
  }

  private Network network(Optional<ProxyLogin> login) {
    return network(
        new ProxyServer("127.0.0.1", proxy.port(), login, "environment HTTPS_PROXY"),
        List.of(TestCa.get().certificate()));
  }

  public static Network network(ProxyServer proxy, List<X509Certificate> trusted) {
    return new Network(Optional.of(proxy), NoProxy.NONE, Optional.empty(), trusted);
  }

  /** A client that goes this way to the platform. */
  public static AepHttp http(Network network) {
    return http(Adobe.endpoints(PLATFORM), PATIENT.withNetwork(network));
  }

  public static AepHttp http(Endpoints endpoints, HttpOptions options) {
    return new AepHttp(endpoints, options, Timing.system(), Advice.NONE);
  }
}

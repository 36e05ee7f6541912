package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.Answers;
import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.network.Network;
import io.github.aepdsl.internal.network.Probe;
import io.github.aepdsl.internal.network.ProxyServer;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Tries whether hosts can be reached, without asking them anything. Immutable and thread safe. */
public final class Reach {

  private final Network network;
  private final Probe probe;
  private final Answers answers;
  private final Advice advice;

  Reach(HttpOptions options, Answers answers, Advice advice) {
    this.network = options.network();
    this.probe = new Probe(network, options.connectTimeout());
    this.answers = answers;
    this.advice = advice;
  }

  /** The proxy that leads to an address, if any. */
  public Optional<ProxyServer> proxy(URI address) {
    return network.proxyFor(address);
  }

  /**
   * Connects to an address, by its proxy if there is one, and lets go.
   *
   * @throws AepException when there is no connection
   */
  public void connect(URI address) {
    try {
      probe.connect(address);
    } catch (IOException e) {
      throw failure(address, e);
    }
  }

  /**
   * Makes a TLS connection to an address and lets go.
   *
   * @return who issued its certificate, such as {@code CN=Acme CA,O=Acme}
   * @throws AepException when there is no connection, or nobody trusts the issuer
   */
  public String issuer(URI address) {
    try {
      return probe.issuer(address);
    } catch (IOException e) {
      throw failure(address, e);
    }
  }

  private AepException failure(URI address, IOException cause) {
    Call call = Call.connect(address).advising(advice);
    Call routed = proxy(address).map(call::through).orElse(call);
    return answers.failure(new Reply.NoAnswer(routed, 1, cause));
  }
}

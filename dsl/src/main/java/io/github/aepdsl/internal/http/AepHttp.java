package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.Answers;
import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.answer.Statuses;
import io.github.aepdsl.secret.Secret;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Speaks to one profile's services: adds token and headers, repeats what may be repeated, renews a
 * refused token once. Nothing is opened before the first call. Thread safe; one per profile.
 *
 * <p>Calls return what came back; they throw only when no token can be had. {@link #answers()}
 * turns a reply into JSON or into the exception it stands for.
 */
public final class AepHttp implements AutoCloseable {

  private final Endpoints endpoints;
  private final HttpOptions options;
  private final Timing timing;
  private final Advice advice;
  private final Backoff backoff;
  private final Transport transport;
  private final Tokens tokens;
  private final TokenRenewal renewal;
  private final Answers answers;

  /**
   * A client of one profile.
   *
   * @param advice what to try where a call has no advice of its own
   */
  public AepHttp(Endpoints endpoints, HttpOptions options, Timing timing, Advice advice) {
    this.endpoints = endpoints;
    this.options = options;
    this.timing = timing;
    this.advice = advice;
    this.backoff = new Backoff(options);
    this.transport = new Transport(options, backoff, endpoints.isPlain(), timing.nanos());
    this.answers = new Answers(secrets(endpoints));
    Ims ims = new Ims(endpoints, timing.clock(), advice);
    this.tokens = new Tokens(() -> ims.fetch(transport, answers), timing.clock());
    this.renewal = new TokenRenewal(transport, tokens, endpoints.accessToken().isEmpty());
  }

  /** The address of a service's path, which starts with a slash and may hold a query. */
  public URI address(Service service, String path) {
    return URI.create(endpoints.platform() + service.path() + path);
  }

  /** Sends a call through the gateway, into a sandbox. */
  public Reply platform(Call call, String sandbox) {
    Call advised = advised(call);
    answers.sent(call.content());
    return renewal.send(
        advised, token -> Headers.platform(advised, known(token), endpoints, sandbox));
  }

  /**
   * Sends a call to an inlet, which gets no header of the platform, and the token only when asked
   * to.
   *
   * @throws ConfigurationException when it is plain http to another machine
   */
  public Reply inlet(Call call, boolean authenticated) {
    refuse(Hosts.problem("inlet", call.uri()));
    Call advised = advised(call);
    return authenticated
        ? renewal.send(advised, token -> Headers.inlet(advised, known(token)))
        : transport.send(advised, Headers.inlet(advised));
  }

  /**
   * Sends a body to an inlet once, for a sender that repeats by rules of its own; once more with
   * another token when the first was refused, by whichever of the two statuses.
   *
   * @throws ConfigurationException when it is plain http to another machine
   */
  public Reply inlet(Call call, BodyPublisher body, boolean authenticated) {
    refuse(Hosts.problem("inlet", call.uri()));
    return authenticated
        ? renewal.send(
            token -> transport.sendOnce(call, body, Headers.inlet(call, known(token))),
            reply -> reply.hasStatus(Statuses.UNAUTHORIZED) || reply.hasStatus(Statuses.FORBIDDEN))
        : transport.sendOnce(call, body, Headers.inlet(call));
  }

  /** Replies to JSON or exceptions. */
  public Answers answers() {
    return answers;
  }

  /** Where the services are and who calls them. */
  public Endpoints endpoints() {
    return endpoints;
  }

  /** How long to wait and how often to repeat. */
  public HttpOptions options() {
    return options;
  }

  /** The clock, and how waits pass. */
  public Timing timing() {
    return timing;
  }

  /** How long to wait after this reply before the call is repeated for the nth time, from 0. */
  public Duration backoff(Reply reply, int repeats) {
    return backoff.after(reply, repeats);
  }

  /** Tries the ways to the hosts. */
  public Reach reach() {
    return new Reach(options, answers, advice);
  }

  /** Fetches a token if there is none yet, to see whether that works. */
  public void authenticate() throws AepException {
    known(tokens.current());
  }

  /** Whether somebody has fetched a token, as the first call does. */
  public boolean isAuthenticated() {
    return tokens.isKnown();
  }

  /** Lets go of connections; calls that still run end first. */
  @Override
  public void close() {
    transport.close();
  }

  private Call advised(Call call) {
    return call.advising(call.advice().or(advice));
  }

  private Token known(Token token) {
    answers.sent(token.value());
    return token;
  }

  private static List<Secret> secrets(Endpoints endpoints) {
    return Stream.concat(Stream.of(endpoints.clientSecret()), endpoints.accessToken().stream())
        .toList();
  }

  private static void refuse(Optional<Problem> problem) {
    if (problem.isPresent()) {
      throw new ConfigurationException(problem.get());
    }
  }
}

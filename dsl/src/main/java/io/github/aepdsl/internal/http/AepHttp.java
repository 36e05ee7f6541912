package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.internal.http.Reply.Answer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Speaks to one profile's services: adds token and headers, repeats what may be repeated, renews a
 * refused token once. Nothing is opened before the first call. Thread safe; one per profile.
 *
 * <p>Calls return what came back; they throw only when no token can be had. {@link #answers()}
 * turns a reply into JSON or into the exception it stands for.
 */
public final class AepHttp implements AutoCloseable {

  private static final String FLOW_SERVICE = "/data/foundation/flowservice";
  private static final int UNAUTHORIZED = 401;

  private final Endpoints endpoints;
  private final HttpOptions options;
  private final Clock clock;
  private final String flowService;
  private final Backoff backoff;
  private final Transport transport;
  private final Tokens tokens;
  private final Answers answers;

  public AepHttp(Endpoints endpoints, HttpOptions options, Clock clock) {
    this.endpoints = endpoints;
    this.options = options;
    this.clock = clock;
    this.flowService = endpoints.platform() + FLOW_SERVICE;
    this.backoff = new Backoff(options);
    this.transport = new Transport(options, backoff);
    Ims ims = new Ims(endpoints, clock);
    this.answers = new Answers(endpoints);
    this.tokens = new Tokens(() -> ims.fetch(transport, answers), clock);
  }

  /** Reads; {@code path} starts with a slash and may hold a query. */
  public Reply get(String sandbox, String path) {
    return platform(Call.get(withoutQuery(path), URI.create(flowService + path)), sandbox);
  }

  /** Creates; never sent twice when it may have been carried out. */
  public Reply post(String sandbox, String path, Object body) {
    URI uri = URI.create(flowService + path);
    return platform(Call.post(withoutQuery(path), uri, Content.json(body)), sandbox);
  }

  /** Deletes. */
  public Reply delete(String sandbox, String path) {
    return platform(Call.delete(withoutQuery(path), URI.create(flowService + path)), sandbox);
  }

  /**
   * Sends one message to an inlet, which gets no header of the platform, and the token only when
   * asked to.
   *
   * @throws ConfigurationException when it is plain http to another machine
   */
  public Reply send(URI inlet, String json, boolean authenticated) {
    Hosts.problem("inlet", inlet)
        .ifPresent(
            problem -> {
              throw new ConfigurationException(List.of(problem));
            });
    Call call = Call.post(inlet.getPath(), inlet, Content.message(json));
    return authenticated
        ? authorized(call, token -> Headers.inlet(call, token))
        : transport.send(call, Headers.inlet(call));
  }

  /** Replies to JSON or exceptions. */
  public Answers answers() {
    return answers;
  }

  public Endpoints endpoints() {
    return endpoints;
  }

  public HttpOptions options() {
    return options;
  }

  public Clock clock() {
    return clock;
  }

  /** How long to wait after this reply before the call is repeated for the nth time, from 0. */
  public Duration backoff(Reply reply, int repeats) {
    return backoff.after(reply, repeats);
  }

  /** Fetches a token if there is none yet, to see whether that works. */
  public void authenticate() throws AepException {
    token();
  }

  /** Lets go of connections; calls that still run end first. */
  @Override
  public void close() {
    transport.close();
  }

  private Reply platform(Call call, String sandbox) {
    return authorized(call, token -> Headers.platform(call, token, endpoints, sandbox));
  }

  private Reply authorized(Call call, Headers.Of headers) {
    Token token = token();
    Reply reply = transport.send(call, headers.with(token));
    boolean refused = reply instanceof Answer answer && answer.status() == UNAUTHORIZED;
    return refused && endpoints.accessToken().isEmpty()
        ? transport.send(call, headers.with(remember(tokens.after(token))))
        : reply;
  }

  private Token token() {
    return remember(tokens.current());
  }

  private Token remember(Token token) {
    answers.sent(token);
    return token;
  }

  private static String withoutQuery(String path) {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }
}

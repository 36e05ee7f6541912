package io.github.aepdsl.internal.http;

import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.network.Passage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.function.LongSupplier;

/**
 * Sends a call, by a proxy where one leads to its host, and repeats it where that is safe. Thread
 * safe.
 */
final class Transport {

  private final HttpOptions options;
  private final boolean plain;
  private final Repeats repeats;
  private final BodyWatch watch;
  private volatile OpenClient client;

  /**
   * For one client.
   *
   * @param plain whether it only talks to this machine, without TLS
   * @param nanos measures how long bodies take
   */
  Transport(HttpOptions options, Backoff backoff, boolean plain, LongSupplier nanos) {
    this.options = options;
    this.plain = plain;
    this.watch = BodyWatch.of(options.requestTimeout(), nanos);
    this.repeats = new Repeats(options, backoff);
  }

  /** Sends it with these headers, names and values in turn. */
  Reply send(Call call, String... headers) {
    return send(call, repeats, body(call.content().bytes()), headers);
  }

  /** Sends it once, with a body of its own. */
  Reply sendOnce(Call call, BodyPublisher body, String... headers) {
    return send(call, Repeats.NONE, body, headers);
  }

  private Reply send(Call call, Repeats rule, BodyPublisher body, String... headers) {
    OpenClient open = client();
    try (Passage passage = open.relay().passage(call.uri())) {
      Call routed = passage.proxy().map(call::through).orElse(call);
      return send(
          routed,
          rule,
          new Line<>(open.http(), watch::fromNow, passage),
          request(call, body, headers, passage));
    }
  }

  /** Lets the client go. */
  synchronized void close() {
    OpenClient open = client;
    client = null;
    if (open != null) {
      open.close();
    }
  }

  private static Reply send(Call call, Repeats rule, Line<byte[]> line, HttpRequest request) {
    try {
      HttpResponse<byte[]> response = rule.send(request, call.repeatable(), line);
      return new Reply.Answer(call, line.tries(), response);
    } catch (IOException e) {
      return new Reply.NoAnswer(call, line.tries(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.NoAnswer(call, line.tries(), e);
    }
  }

  private static BodyPublisher body(byte[] bytes) {
    return bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
  }

  private HttpRequest request(Call call, BodyPublisher body, String[] headers, Passage passage) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.uri())
            .method(call.method(), body)
            .headers(headers)
            .timeout(options.requestTimeout());
    passage.proxy().ifPresent(proxy -> request.headers(passage.headers()));
    return request.build();
  }

  /** Made at the first call: it starts threads and TLS, which a prompt need not wait for. */
  private OpenClient client() {
    OpenClient open = client;
    if (open == null) {
      synchronized (this) {
        open = client == null ? TopGroup.make(() -> OpenClient.open(options, plain)) : client;
        client = open;
      }
    }
    return open;
  }
}

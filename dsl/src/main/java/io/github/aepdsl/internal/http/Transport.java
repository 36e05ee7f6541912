package io.github.aepdsl.internal.http;

import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Reply;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * Sends a call and repeats it where that is safe. No redirects, TLS as the JDK verifies it,
 * HTTP/1.1 (an upgrade offer on every plain request would be noise). Thread safe.
 */
final class Transport {

  private final HttpOptions options;
  private final boolean plain;
  private final Repeats repeats;
  private final BodyWatch watch;
  private volatile HttpClient client;

  /**
   * For one client.
   *
   * @param plain whether it only talks to this machine, without TLS
   */
  Transport(HttpOptions options, Backoff backoff, boolean plain) {
    this.options = options;
    this.plain = plain;
    this.watch = new BodyWatch(options.requestTimeout());
    this.repeats = new Repeats(options, backoff);
  }

  /** Sends it with these headers, names and values in turn. */
  Reply send(Call call, String... headers) {
    Line<byte[]> line = new Line<>(client(), watch::fromNow);
    try {
      HttpResponse<byte[]> response = repeats.send(request(call, headers), call.repeatable(), line);
      return new Reply.Answer(call, line.tries(), response);
    } catch (IOException e) {
      return new Reply.NoAnswer(call, line.tries(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.NoAnswer(call, line.tries(), e);
    }
  }

  /** Lets the client go, and closes it where the JDK can (21 and later). */
  synchronized void close() {
    Object open = client;
    client = null;
    if (open instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new IllegalStateException("the HTTP client does not close", e);
      }
    }
  }

  private HttpRequest request(Call call, String... headers) {
    byte[] bytes = call.content().bytes();
    return HttpRequest.newBuilder(call.uri())
        .method(
            call.method(),
            bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes))
        .headers(headers)
        .timeout(options.requestTimeout())
        .build();
  }

  /** Made at the first call: it starts threads and TLS, which a prompt need not wait for. */
  private HttpClient client() {
    HttpClient open = client;
    if (open == null) {
      synchronized (this) {
        open = client == null ? open() : client;
        client = open;
      }
    }
    return open;
  }

  /**
   * On plain loopback the client's own thread does the little that there is to do: handing it to a
   * pool takes as long as the whole exchange. With TLS that little is a handshake, which would keep
   * that thread from all other calls.
   */
  private HttpClient open() {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .connectTimeout(options.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1);
    return (plain ? builder.executor(Runnable::run) : builder).build();
  }
}

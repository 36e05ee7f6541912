package io.github.aepdsl.internal.http;

import com.github.mizosoft.methanol.RetryInterceptor;
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
  private final RetryInterceptor any;
  private final RetryInterceptor unheard;
  private final BodyWatch watch;
  private volatile HttpClient client;

  Transport(HttpOptions options, Backoff backoff) {
    this.options = options;
    this.watch = new BodyWatch(options.requestTimeout());
    boolean repeats = options.maxRetries() > 0;
    this.any = repeats ? Repeats.ofAny(options, backoff) : null;
    this.unheard = repeats ? Repeats.ofUnheard(options, backoff) : null;
  }

  /** Sends it with these headers, names and values in turn. */
  Reply send(Call call, String... headers) {
    Line<byte[]> line = new Line<>(client(), watch);
    try {
      HttpRequest request = request(call, headers);
      RetryInterceptor repeats = call.repeatable() ? any : unheard;
      HttpResponse<byte[]> response =
          repeats == null ? line.forward(request) : repeats.intercept(request, line);
      return new Reply.Answer(call, line.tries(), response);
    } catch (IOException e) {
      return new Reply.NoAnswer(call, line.tries(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.NoAnswer(call, line.tries(), e);
    }
  }

  /** Closes the client where the JDK can (21 and later). */
  void close() {
    if ((Object) client instanceof AutoCloseable closeable) {
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

  private HttpClient open() {
    return HttpClient.newBuilder()
        .connectTimeout(options.connectTimeout())
        .followRedirects(HttpClient.Redirect.NEVER)
        .version(HttpClient.Version.HTTP_1_1)
        .build();
  }
}

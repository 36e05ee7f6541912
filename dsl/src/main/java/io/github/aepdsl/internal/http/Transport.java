package io.github.aepdsl.internal.http;

import com.github.mizosoft.methanol.Methanol;
import com.github.mizosoft.methanol.MutableRequest;
import com.github.mizosoft.methanol.RetryInterceptor;
import com.github.mizosoft.methanol.RetryInterceptor.Context;
import com.github.mizosoft.methanol.TaggableRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Sends a call and repeats it where that is safe. No redirects, TLS as the JDK verifies it,
 * HTTP/1.1 (an upgrade offer on every plain request would be noise).
 */
final class Transport {

  private final HttpOptions options;
  private final Backoff backoff;
  private final Duration timeout;
  private volatile Methanol client;

  Transport(HttpOptions options, Backoff backoff) {
    this.options = options;
    this.backoff = backoff;
    this.timeout = options.requestTimeout();
  }

  /** Sends it with these headers, names and values in turn. */
  Reply send(Call call, String... headers) {
    Attempt attempt = new Attempt(call.repeatable());
    try {
      HttpResponse<byte[]> response =
          client().send(request(call, attempt, headers), WholeBody.within(timeout));
      return new Reply.Answer(call, attempt.tries(), response);
    } catch (IOException e) {
      return new Reply.NoAnswer(call, attempt.tries(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.NoAnswer(call, attempt.tries(), e);
    }
  }

  /** Closes the client where the JDK can (21 and later). */
  void close() {
    Methanol open = client;
    if (open != null && (Object) open.underlyingClient() instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new IllegalStateException("the HTTP client does not close", e);
      }
    }
  }

  /** Made at the first call: it starts threads and TLS, which a prompt need not wait for. */
  private Methanol client() {
    Methanol open = client;
    if (open == null) {
      synchronized (this) {
        open = client == null ? open() : client;
        client = open;
      }
    }
    return open;
  }

  private Methanol open() {
    HttpClient jdk =
        HttpClient.newBuilder()
            .connectTimeout(options.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    Methanol.WithClientBuilder builder = Methanol.newBuilder(jdk).autoAcceptEncoding(false);
    return options.maxRetries() == 0
        ? builder.build()
        : builder.interceptor(repeats(options, backoff)).build();
  }

  private HttpRequest request(Call call, Attempt attempt, String... headers) {
    Content content = call.content();
    return MutableRequest.create()
        .uri(call.uri())
        .method(
            call.method(),
            content.isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(content.bytes()))
        .headers(headers)
        .timeout(timeout)
        .tag(Attempt.class, attempt)
        .toImmutableRequest();
  }

  private static RetryInterceptor repeats(HttpOptions options, Backoff backoff) {
    return RetryInterceptor.newBuilder()
        .retryNonIdempotent()
        .maxRetries(options.maxRetries())
        .on(Transport::repeatsAfter)
        .backoff(backoff)
        .listener(
            new RetryInterceptor.Listener() {
              @Override
              public void onRetry(Context<?> context, HttpRequest next, Duration delay) {
                attempt(context).next();
              }
            })
        .build();
  }

  private static boolean repeatsAfter(Context<?> context) {
    Attempt attempt = attempt(context);
    return context
        .response()
        .map(response -> attempt.repeatsOn(response.statusCode()))
        .orElseGet(() -> attempt.repeatsOn(context.exception().orElseThrow()));
  }

  private static Attempt attempt(Context<?> context) {
    return TaggableRequest.tagOf(context.request(), Attempt.class).orElseThrow();
  }
}

package io.github.aepdsl.internal.http;

import com.github.mizosoft.methanol.Methanol.Interceptor.Chain;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Methanol's interceptors straight on the JDK client, for one call, whose tries it counts.
 * Methanol's own client between them rebuilds each request, which cost 5 % of a create on loopback.
 */
final class Line<T> implements Chain<T> {

  private final HttpClient client;
  private final BodyHandler<T> body;
  private int tries;

  Line(HttpClient client, BodyHandler<T> body) {
    this.client = client;
    this.body = body;
  }

  /** How often the request went out. */
  int tries() {
    return tries;
  }

  @Override
  public HttpResponse<T> forward(HttpRequest request) throws IOException, InterruptedException {
    tries++;
    return client.send(request, body);
  }

  @Override
  public CompletableFuture<HttpResponse<T>> forwardAsync(HttpRequest request) {
    tries++;
    return client.sendAsync(request, body);
  }

  @Override
  public BodyHandler<T> bodyHandler() {
    return body;
  }

  @Override
  public Optional<PushPromiseHandler<T>> pushPromiseHandler() {
    return Optional.empty();
  }

  @Override
  public Chain<T> withBodyHandler(BodyHandler<T> other) {
    return new Line<>(client, other);
  }

  @Override
  public Chain<T> withPushPromiseHandler(PushPromiseHandler<T> ignored) {
    return this;
  }
}

package io.github.aepdsl.internal.http;

import com.github.mizosoft.methanol.Methanol.Interceptor.Chain;
import io.github.aepdsl.internal.network.Passage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Methanol's interceptors straight on the JDK client, for one call, whose tries it counts.
 * Methanol's own client between them rebuilds each request, which cost 5 % of a create on loopback.
 */
final class Line<T> implements Chain<T> {

  private final HttpClient client;
  private final Supplier<BodyHandler<T>> bodies;
  private final Passage passage;
  private int tries;

  /**
   * For one call.
   *
   * @param bodies a handler for each try
   * @param passage knows what a proxy said when the call did not pass it
   */
  Line(HttpClient client, Supplier<BodyHandler<T>> bodies, Passage passage) {
    this.client = client;
    this.bodies = bodies;
    this.passage = passage;
  }

  /** How often the request went out. */
  int tries() {
    return tries;
  }

  @Override
  public HttpResponse<T> forward(HttpRequest request) throws IOException, InterruptedException {
    tries++;
    try {
      return client.send(request, bodies.get());
    } catch (IOException e) {
      throw passage.reason(e);
    } catch (RuntimeException e) { // the JDK's way with a header that it cannot read
      throw new IOException("no answer that can be read: " + e.getMessage(), e);
    }
  }

  @Override
  public CompletableFuture<HttpResponse<T>> forwardAsync(HttpRequest request) {
    tries++;
    return client.sendAsync(request, bodies.get());
  }

  @Override
  public BodyHandler<T> bodyHandler() {
    return bodies.get();
  }

  @Override
  public Optional<PushPromiseHandler<T>> pushPromiseHandler() {
    return Optional.empty();
  }

  @Override
  public Chain<T> withBodyHandler(BodyHandler<T> other) {
    return new Line<>(client, () -> other, passage);
  }

  @Override
  public Chain<T> withPushPromiseHandler(PushPromiseHandler<T> ignored) {
    return this;
  }
}

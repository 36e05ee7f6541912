package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.TransportException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Keeps the access token: fetched when first needed, shared by all threads (who ask at the same
 * time wait for one fetch), fetched anew before it expires. Thread safe.
 */
final class Tokens {

  private final Supplier<Token> fetch;
  private final Clock clock;
  private volatile Token token;
  private CompletableFuture<Token> running;

  Tokens(Supplier<Token> fetch, Clock clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /**
   * The token to send now.
   *
   * @throws AepException when there is none to be had
   */
  Token current() {
    Token known = token;
    return known != null && known.isFresh(clock.instant()) ? known : another(known);
  }

  /** Whether one was fetched. */
  boolean isKnown() {
    return token != null;
  }

  /** A token other than this one, which was refused. */
  Token after(Token refused) {
    return another(refused);
  }

  private Token another(Token old) {
    CompletableFuture<Token> mine = new CompletableFuture<>();
    CompletableFuture<Token> shared;
    synchronized (this) {
      if (token != old) {
        return token;
      }
      running = running == null ? mine : running;
      shared = running;
    }
    return shared == mine ? fetchInto(mine) : await(shared, old);
  }

  private Token fetchInto(CompletableFuture<Token> mine) {
    try {
      Token fetched = fetch.get();
      finish(fetched);
      mine.complete(fetched);
      return fetched;
    } catch (RuntimeException | Error e) {
      finish(token);
      mine.completeExceptionally(e);
      throw e;
    }
  }

  private synchronized void finish(Token latest) {
    token = latest;
    running = null;
  }

  private Token await(CompletableFuture<Token> shared, Token old) {
    try {
      return shared.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(
          "POST", Ims.PATH, Problem.of("interrupted while waiting for a token"), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TransportException lost
          && lost.getCause() instanceof InterruptedException) {
        return another(old); // that thread gave up, this one did not
      }
      throw e.getCause() instanceof AepException known ? known : new IllegalStateException(e);
    }
  }
}

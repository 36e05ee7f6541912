package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.answer.Statuses;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Sends calls that need the token, and once more with a new one when the token was refused: it may
 * have ended before its time. Thread safe.
 */
final class TokenRenewal {

  private final Transport transport;
  private final Tokens tokens;
  private final boolean renews;

  /**
   * For one client.
   *
   * @param renews whether there is another token to be had than the one at hand
   */
  TokenRenewal(Transport transport, Tokens tokens, boolean renews) {
    this.transport = transport;
    this.tokens = tokens;
    this.renews = renews;
  }

  /**
   * What became of the call.
   *
   * @throws AepException when no token can be had
   */
  Reply send(Call call, Headers.Of headers) {
    return send(
        token -> transport.send(call, headers.with(token)),
        reply -> reply.hasStatus(Statuses.UNAUTHORIZED));
  }

  /**
   * What became of a call that goes out in a way of its own.
   *
   * @param way sends it with a token
   * @param refused tells whether it was the token that was refused
   * @throws AepException when no token can be had
   */
  Reply send(Function<Token, Reply> way, Predicate<Reply> refused) {
    Token token = tokens.current();
    Reply reply = way.apply(token);
    return refused.test(reply) && renews ? way.apply(tokens.after(token)) : reply;
  }
}

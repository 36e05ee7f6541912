package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.ims.BearerToken;
import io.github.aepdsl.emulator.ims.IssuedTokens;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import java.util.Optional;

/** Checks the sender's token where an inlet asks for one. */
final class InletAuthorization {

  private final IssuedTokens tokens;

  InletAuthorization(IssuedTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether the sender showed a valid token, with or without {@code Bearer} before it.
   *
   * @param badTokenStatus the answer to a token that is not valid
   * @throws Refusal when it did not and the inlet is an authenticated one
   */
  boolean admit(Request request, OpenInlet inlet, int badTokenStatus) {
    Optional<String> token = BearerToken.header(request).map(BearerToken::orBare);
    boolean valid = token.filter(tokens::isValid).isPresent();
    if (!valid && inlet.authenticated()) {
      throw token.isEmpty()
          ? refusal(401, inlet, "Ims service token is empty")
          : refusal(badTokenStatus, inlet, "Ims service token is not valid");
    }
    return valid;
  }

  private static Refusal refusal(int status, OpenInlet inlet, String message) {
    return new Refusal(InletProblem.authorization(status, "[" + inlet.id() + "] " + message));
  }
}

package io.github.aepdsl.emulator;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Checks the sender's token where an inlet asks for one. */
final class InletGuard {

  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final int badTokenStatus;

  InletGuard(Tokens tokens, int badTokenStatus) {
    this.tokens = tokens;
    this.badTokenStatus = badTokenStatus;
  }

  /**
   * Whether the sender showed a valid token, with or without {@code Bearer} before it.
   *
   * @throws Refusal when it did not and the inlet is an authenticated one
   */
  boolean admit(Request request, String inletId, JsonNode params) {
    Optional<String> token = request.header("Authorization").map(InletGuard::bare);
    boolean valid = token.filter(tokens::isValid).isPresent();
    if (!valid && params.path("authenticationRequired").asBoolean(false)) {
      throw token.isEmpty()
          ? refusal(401, inletId, "Ims service token is empty")
          : refusal(badTokenStatus, inletId, "Ims service token is not valid");
    }
    return valid;
  }

  private static String bare(String authorization) {
    return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? authorization.substring(BEARER.length()).trim()
        : authorization;
  }

  private static Refusal refusal(int status, String inletId, String message) {
    return new Refusal(Problems.inletAuthorization(status, "[" + inletId + "] " + message));
  }
}

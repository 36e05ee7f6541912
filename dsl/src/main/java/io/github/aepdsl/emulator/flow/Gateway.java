package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.ims.BearerToken;
import io.github.aepdsl.emulator.ims.IssuedTokens;
import io.github.aepdsl.emulator.wire.Request;
import java.util.regex.Pattern;

/**
 * What Adobe's gateway checks before a service sees the call: api key, token, organisation, in this
 * order. Every service of {@code platform.adobe.io} stands behind it. Safe for use by several
 * threads.
 */
public final class Gateway {

  private static final Pattern ORG = Pattern.compile("[0-9A-Fa-f]{24}@AdobeOrg");

  private final IssuedTokens tokens;

  /** A gateway that lets callers with one of these tokens in. */
  public Gateway(IssuedTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Checks the caller's headers.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when one is missing or wrong
   */
  public void check(Request request) {
    String apiKey = request.header("x-api-key").orElseThrow(GatewayError.API_KEY_MISSING::refusal);
    refuseUnless(apiKey.equals(Account.CLIENT_ID), GatewayError.API_KEY_INVALID);
    String authorization =
        BearerToken.header(request).orElseThrow(GatewayError.TOKEN_MISSING::refusal);
    boolean valid = BearerToken.in(authorization).filter(tokens::isValid).isPresent();
    refuseUnless(valid, GatewayError.TOKEN_INVALID);
    checkOrganisation(
        request.header("x-gw-ims-org-id").orElseThrow(GatewayError.ORG_MISSING::refusal));
  }

  private static void checkOrganisation(String org) {
    if (!org.equals(Account.ORG_ID)) {
      refuseUnless(ORG.matcher(org).matches(), GatewayError.ORG_UNKNOWN);
      throw GatewayError.ORG_NOT_ENTITLED.refusal();
    }
  }

  private static void refuseUnless(boolean condition, GatewayError otherwise) {
    if (!condition) {
      throw otherwise.refusal();
    }
  }
}

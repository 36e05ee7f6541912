package io.github.aepdsl.emulator.gateway;

import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.ims.BearerToken;
import io.github.aepdsl.emulator.ims.IssuedTokens;
import io.github.aepdsl.emulator.wire.Request;
import java.util.regex.Pattern;

/**
 * What Adobe's gateway checks before a service sees the call: api key, token, organisation, in this
 * order, and the sandbox once the path is known. Every service of {@code platform.adobe.io} stands
 * behind it. Safe for use by several threads.
 */
public final class Gateway {

  private static final Pattern ORG = Pattern.compile("[0-9A-Fa-f]{24}@AdobeOrg");

  private final IssuedTokens tokens;
  private final Sandboxes sandboxes;

  /** A gateway that lets callers with one of these tokens into these sandboxes. */
  public Gateway(IssuedTokens tokens, Sandboxes sandboxes) {
    this.tokens = tokens;
    this.sandboxes = sandboxes;
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

  /** The sandbox that a caller names; what is wrong with it is said in the service's words. */
  SandboxEntry sandbox(Request request, ServiceRules service) {
    return sandboxes.of(request, service);
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

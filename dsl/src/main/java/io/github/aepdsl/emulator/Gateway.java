package io.github.aepdsl.emulator;

import java.util.regex.Pattern;

/** What Adobe's gateway checks before a service sees the call: api key, token, organisation. */
final class Gateway {

  private static final Pattern ORG = Pattern.compile("[0-9A-Fa-f]{24}@AdobeOrg");
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;

  Gateway(Tokens tokens) {
    this.tokens = tokens;
  }

  void check(Request request) {
    String apiKey = require(request, "x-api-key", GatewayError.API_KEY_MISSING);
    refuseUnless(apiKey.equals(Credentials.CLIENT_ID), GatewayError.API_KEY_INVALID);
    String authorization = require(request, "Authorization", GatewayError.TOKEN_MISSING);
    refuseUnless(isValid(authorization), GatewayError.TOKEN_INVALID);
    String org = require(request, "x-gw-ims-org-id", GatewayError.ORG_MISSING);
    refuseUnless(ORG.matcher(org).matches(), GatewayError.ORG_UNKNOWN);
    refuseUnless(org.equals(Credentials.ORG_ID), GatewayError.ORG_NOT_ENTITLED);
  }

  private boolean isValid(String authorization) {
    return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && tokens.isValid(authorization.substring(BEARER.length()).trim());
  }

  private static String require(Request request, String header, GatewayError otherwise) {
    return request.header(header).orElseThrow(otherwise::refusal);
  }

  private static void refuseUnless(boolean condition, GatewayError otherwise) {
    if (!condition) {
      throw otherwise.refusal();
    }
  }
}

package io.github.aepdsl.emulator;

/** The gateway's errors, in the order in which they are checked. */
enum GatewayError {
  API_KEY_MISSING("403000", "Api Key is required"),
  API_KEY_INVALID("403003", "Api Key is invalid"),
  TOKEN_MISSING("403010", "Oauth token is missing."),
  TOKEN_INVALID("401013", "Oauth token is not valid"),
  ORG_MISSING("400003", "Missing header"),
  ORG_UNKNOWN("403027", "User region is missing"),
  ORG_NOT_ENTITLED("403025", "Profile is not valid"),
  TOO_MANY_REQUESTS("429050", "Too many requests");

  private final String code;
  private final String message;

  GatewayError(String code, String message) {
    this.code = code;
    this.message = message;
  }

  Reply reply() {
    return reply(code, message);
  }

  Refusal refusal() {
    return new Refusal(reply());
  }

  /** The two keys; the HTTP status is the code's first three digits. */
  static Reply reply(String code, String message) {
    return Reply.json(
        Integer.parseInt(code.substring(0, 3)),
        Json.object().put("error_code", code).put("message", message));
  }
}

package io.github.aepdsl.emulator.gateway;

import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;

/** The gateway's errors, in the order in which they are checked. */
public enum GatewayError {
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

  /** The answer with a status that no service has a body of its own for. */
  public static Response failure(int status) {
    return switch (status) {
      case 401 -> TOKEN_INVALID.response();
      case 429 -> TOO_MANY_REQUESTS.response();
      default -> response(status + "000", "The gateway answered " + status);
    };
  }

  Response response() {
    return response(code, message);
  }

  Refusal refusal() {
    return new Refusal(response());
  }

  /** The two keys; the HTTP status is the code's first three digits. */
  private static Response response(String code, String message) {
    return Response.json(
        Integer.parseInt(code.substring(0, 3)),
        Trees.object().put("error_code", code).put("message", message));
  }
}

package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.answer.Call;
import java.util.Optional;

/** The headers of each kind of call, names and values in turn. */
final class Headers {

  /** Headers for a token. */
  interface Of {
    String[] with(Token token);
  }

  private Headers() {}

  static String[] platform(Call call, Token token, Endpoints endpoints, String sandbox) {
    String authorization = token.authorization().reveal();
    String clientId = endpoints.clientId();
    String orgId = endpoints.orgId();
    if (!call.etag().isEmpty()) {
      return new String[] {
        "Authorization", authorization,
        "x-api-key", clientId,
        "x-gw-ims-org-id", orgId,
        "x-sandbox-name", sandbox,
        "Accept", "application/json",
        "Content-Type", call.content().type(),
        "If-Match", call.etag()
      };
    }
    return call.content().isEmpty()
        ? new String[] {
          "Authorization", authorization,
          "x-api-key", clientId,
          "x-gw-ims-org-id", orgId,
          "x-sandbox-name", sandbox,
          "Accept", "application/json"
        }
        : new String[] {
          "Authorization", authorization,
          "x-api-key", clientId,
          "x-gw-ims-org-id", orgId,
          "x-sandbox-name", sandbox,
          "Accept", "application/json",
          "Content-Type", call.content().type()
        };
  }

  static String[] inlet(Call call) {
    return new String[] {"Content-Type", call.content().type()};
  }

  static String[] inlet(Call call, Token token) {
    String authorization = token.authorization().reveal();
    return new String[] {"Content-Type", call.content().type(), "Authorization", authorization};
  }

  static String[] form(Call call) {
    return new String[] {"Content-Type", call.content().type(), "Accept", "application/json"};
  }

  /** What keeps a value out of a header; the JDK's own complaint would print it. */
  static Optional<Problem> problem(String name, String value) {
    return isValid(value)
        ? Optional.empty()
        : Optional.of(
            Problem.of(name + " holds a line break or another character that no header can hold"));
  }

  static boolean isValid(String value) {
    return value.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }
}

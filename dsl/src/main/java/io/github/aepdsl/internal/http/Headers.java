package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.answer.Call;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The headers of each kind of call, names and values in turn. */
final class Headers {

  /** Headers for a token. */
  interface Of {
    String[] with(Token token);
  }

  private static final String ACCEPT = "Accept";

  private Headers() {}

  static String[] platform(Call call, Token token, Endpoints endpoints, String sandbox) {
    List<String> headers = new ArrayList<>(call.headers());
    Collections.addAll(
        headers,
        "Authorization",
        token.authorization().reveal(),
        "x-api-key",
        endpoints.clientId(),
        "x-gw-ims-org-id",
        endpoints.orgId(),
        "x-sandbox-name",
        sandbox);
    if (!call.headers().contains(ACCEPT)) {
      Collections.addAll(headers, ACCEPT, "application/json");
    }
    if (!call.content().isEmpty()) {
      Collections.addAll(headers, "Content-Type", call.content().type());
    }
    return headers.toArray(String[]::new);
  }

  static String[] inlet(Call call) {
    return inletHeaders(call).toArray(String[]::new);
  }

  static String[] inlet(Call call, Token token) {
    List<String> headers = inletHeaders(call);
    Collections.addAll(headers, "Authorization", token.authorization().reveal());
    return headers.toArray(String[]::new);
  }

  private static List<String> inletHeaders(Call call) {
    List<String> headers = new ArrayList<>(call.headers());
    Collections.addAll(headers, "Content-Type", call.content().type());
    return headers;
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

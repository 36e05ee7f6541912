package io.github.aepdsl.source;

import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.internal.http.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A draft's request as a shell command; secrets are environment variables. */
final class Curl {

  /** Escapes a variable's value for JSON inside the command. */
  private static final String ESCAPE = "j() { printf %s \"$1\" | sed 's/[\\\\\"]/\\\\&/g'; }\n";

  private static final String TOKEN =
      """
      : "${AEP_ACCESS_TOKEN:=$(curl -sS %1$s \\
        -d grant_type=client_credentials -d %2$s -d %3$s \\
        --data-urlencode "client_secret=%4$s" \\
        | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')}"
      """;

  private static final String CREATE =
      """
      curl -sS -X POST %1$s \\
        -H "Authorization: Bearer $AEP_ACCESS_TOKEN" \\
        -H %2$s \\
        -H %3$s \\
        -H %4$s \\
        -H 'Content-Type: application/json' \\
        -d %5$s""";

  private final Form form;
  private final Set<String> variables = new LinkedHashSet<>();

  Curl(Form form) {
    this.form = form;
  }

  String command() {
    Endpoints endpoints = form.context().endpoints();
    String body = body();
    String create =
        CREATE.formatted(
            quoted(endpoints.platform() + "/data/foundation/flowservice/connections"),
            quoted("x-api-key: " + endpoints.clientId()),
            quoted("x-gw-ims-org-id: " + endpoints.orgId()),
            quoted("x-sandbox-name: " + form.context().workspace().sandboxName()),
            body);
    return missing() + demands() + token(endpoints) + create;
  }

  private String missing() {
    List<String> missing = new Fields(form).missing();
    return missing.isEmpty() ? "" : "# still missing: " + String.join(", ", missing) + "\n";
  }

  private String token(Endpoints endpoints) {
    String sample = form.context().sampleSecret();
    String fallback = sample.isEmpty() ? ":?the client secret" : ":-" + sample;
    return TOKEN.formatted(
        quoted(endpoints.ims() + "/ims/token/v3"),
        quoted("client_id=" + endpoints.clientId()),
        quoted("scope=" + endpoints.scopes()),
        "${AEP_CLIENT_SECRET" + fallback + "}");
  }

  private String body() {
    Map<String, Object> body = Body.of(form, (path, secret) -> marker(path));
    String text = quoted(Json.pretty(body));
    for (String variable : variables) {
      text = text.replace(placeholder(variable), "'\"$(j \"$" + variable + "\")\"'");
    }
    return text;
  }

  /** Fails in the shell, before anything is sent, when a variable is not set. */
  private String demands() {
    String demands =
        variables.stream()
            .map(variable -> "\"${" + variable + ":?}\"")
            .collect(Collectors.joining(" "));
    return variables.isEmpty() ? "" : ": " + demands + "\n" + ESCAPE;
  }

  private String marker(String path) {
    String variable = Field.environmentName(form.connector().key(), path);
    variables.add(variable);
    return placeholder(variable);
  }

  private static String placeholder(String variable) {
    return "{{" + variable + "}}";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}

package io.github.aepdsl.source;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.secret.Secret;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Where a secret goes: inside a text, or a number's instead of one. */
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}|\"\\{#(\\w+)#}\"");

  private final Fields fields;
  private final CurlTarget target;
  private final Set<String> variables = new LinkedHashSet<>();

  Curl(Fields fields) {
    this.fields = fields;
    this.target = fields.form().context().curl();
  }

  String command() {
    String body = body();
    String create =
        CREATE.formatted(
            quoted(target.connectionsUrl()),
            quoted("x-api-key: " + target.clientId()),
            quoted("x-gw-ims-org-id: " + target.orgId()),
            quoted("x-sandbox-name: " + fields.form().context().workspace().location().sandbox()),
            body);
    return missing() + demands() + token() + create;
  }

  private String missing() {
    List<String> missing = fields.missing();
    return missing.isEmpty()
        ? ""
        : "# still missing: " + OneLine.whole(String.join(", ", missing)) + "\n";
  }

  private String token() {
    String sample = target.sampleSecret();
    String fallback = sample.isEmpty() ? ":?the client secret" : ":-" + sample;
    return TOKEN.formatted(
        quoted(target.tokenUrl()),
        quoted("client_id=" + target.clientId()),
        quoted("scope=" + target.scopes()),
        "${AEP_CLIENT_SECRET" + fallback + "}");
  }

  private String body() {
    String body = quoted(Json.pretty(Body.of(fields, this::marker)));
    return PLACE.matcher(body).replaceAll(place -> Matcher.quoteReplacement(filled(place)));
  }

  /** The variable, outside of the command's quotes; a number stands in none of JSON's either. */
  private String filled(MatchResult place) {
    boolean number = place.group(1) == null;
    String variable = place.group(number ? 2 : 1);
    if (!variables.contains(variable)) {
      return place.group(); // somebody's own text
    }
    return number ? "'\"$" + variable + "\"'" : "'\"$(j \"$" + variable + "\")\"'";
  }

  /** Fails in the shell, before anything is sent, when a variable is not set. */
  private String demands() {
    String demands =
        variables.stream()
            .map(variable -> "\"${" + variable + ":?}\"")
            .collect(Collectors.joining(" "));
    return variables.isEmpty() ? "" : ": " + demands + "\n" + ESCAPE;
  }

  private String marker(String path, Secret secret) {
    String variable = Field.environmentName(fields.form().connector().key(), path);
    variables.add(variable);
    return (secret.revealed() instanceof Number ? "{#%s#}" : "{{%s}}").formatted(variable);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}

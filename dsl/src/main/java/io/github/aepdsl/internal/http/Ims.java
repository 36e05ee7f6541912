package io.github.aepdsl.internal.http;

import io.github.aepdsl.internal.http.Reply.Answer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Adobe's token service, OAuth server-to-server. */
final class Ims {

  static final String PATH = "/ims/token/v3";

  private final Endpoints endpoints;
  private final Clock clock;

  Ims(Endpoints endpoints, Clock clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  /** The ready-made token if there is one, else a new one. */
  Token fetch(Transport transport, Answers answers) {
    return endpoints
        .accessToken()
        .map(given -> Token.of(given.reveal(), Instant.MAX))
        .orElseGet(() -> ask(transport, answers));
  }

  private Token ask(Transport transport, Answers answers) {
    URI uri = URI.create(endpoints.ims() + PATH);
    Call call = Call.post(PATH, uri, Content.form(form())).asRepeatable();
    Reply reply = transport.send(call, Headers.form(call));
    JsonNode json = answers.json(reply);
    String value = json.path("access_token").asString("");
    if (value.isBlank() || !Headers.isValid(value)) {
      throw answers.unusable((Answer) reply, "an access_token");
    }
    return Token.issued(value, json.path("expires_in"), clock.instant());
  }

  private String form() {
    return "grant_type=client_credentials&client_id="
        + encode(endpoints.clientId())
        + "&client_secret="
        + encode(endpoints.clientSecret().reveal())
        + "&scope="
        + encode(endpoints.scopes());
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

package io.github.aepdsl.internal.http;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.Answers;
import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Content;
import io.github.aepdsl.internal.answer.Document;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

/** Adobe's token service, OAuth server-to-server. */
public final class Ims {

  /** Where tokens are fetched. */
  public static final String PATH = "/ims/token/v3";

  private final Endpoints endpoints;
  private final Clock clock;
  private final Advice advice;

  Ims(Endpoints endpoints, Clock clock, Advice advice) {
    this.endpoints = endpoints;
    this.clock = clock;
    this.advice = advice;
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
    Call call = Call.post(PATH, uri, Content.form(form())).asRepeatable().advising(advice);
    Document answer = answers.document(transport.send(call, Headers.form(call)));
    String value = answer.json().path("access_token").asString("");
    if (value.isEmpty() || value.contains(" ") || !Headers.isValid(value)) {
      throw answer.lacks("an access_token");
    }
    return Token.issued(value, answer.json().path("expires_in"), clock.instant());
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

package io.github.aepdsl.connection;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Content;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.json.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The address that a streaming connection's messages go to. */
record InletAddress(AepHttp http, URI url, boolean authenticated) {

  private static final int LARGEST = 1 << 20;
  private static final Advice ADVICE =
      Advice.NONE
          .whenRefused(
              "check the message's header (schemaRef, imsOrgId) and body (xdmMeta, xdmEntity)")
          .whenDenied(
              "refresh() the connection, so that a token goes along; check the profile's credentials")
          .whenUnsure("it may have arrived or not; send it again only if twice does no harm");

  static InletAddress of(StreamingConnection connection) {
    Details details = connection.read();
    AepHttp http = connection.workspace().api().http();
    URI url =
        uri(details.known().inletUrl().orElseThrow(() -> details.lacks("inletUrl")))
            .orElseThrow(() -> details.lacks("a usable inletUrl"));
    return new InletAddress(
        http,
        http.endpoints().inlet().map(base -> URI.create(base + url.getRawPath())).orElse(url),
        details.authenticated());
  }

  Receipt send(String json) {
    check(json);
    Call call = Call.post(url.getPath(), url, Content.message(json)).advising(ADVICE);
    Document answer = http.answers().document(http.inlet(call, authenticated));
    JsonNode xactionId = answer.json().path("xactionId");
    if (!xactionId.isString()) {
      throw answer.lacks("xactionId");
    }
    return new Receipt(
        answer.json().path("inletId").asString(""),
        xactionId.asString(),
        Instant.ofEpochMilli(answer.number("receivedTimeMs")));
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(URI.create(address)).filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void check(String json) {
    int size = json.getBytes(StandardCharsets.UTF_8).length;
    if (size > LARGEST) {
      throw new InvalidValueException(
          Problem.of("an inlet takes 1 MB at most, this is " + size + " bytes"));
    }
    if (!parsed(json).isObject()) {
      throw new InvalidValueException(
          Problem.of("what is sent is JSON").but("must be one object: {...}"));
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return Json.parse(json);
    } catch (IllegalArgumentException e) { // which says where and not what
      throw new InvalidValueException(
          Problem.of("what is sent is " + e.getMessage()).but("must be one JSON object: {...}"));
    }
  }
}

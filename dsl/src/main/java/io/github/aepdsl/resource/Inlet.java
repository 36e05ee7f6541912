package io.github.aepdsl.resource;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Json;
import io.github.aepdsl.internal.http.Reply;
import io.github.aepdsl.internal.http.Reply.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** The address that a streaming connection's messages go to. */
record Inlet(AepHttp http, URI url, boolean authenticated) {

  private static final int LARGEST = 1 << 20;

  static Inlet of(StreamingConnection connection) {
    Details details = connection.read();
    AepHttp http = connection.workspace().http();
    String address = details.inletUrl().orElseThrow(() -> details.lacks("inletUrl"));
    URI url;
    try {
      url = URI.create(address);
    } catch (IllegalArgumentException e) {
      throw details.lacks("a usable inletUrl");
    }
    return new Inlet(
        http,
        http.endpoints().inlet().map(base -> URI.create(base + url.getRawPath())).orElse(url),
        details.authenticated());
  }

  Receipt send(String json) {
    check(json);
    Reply reply = http.send(url, json, authenticated);
    JsonNode answer = http.answers().json(reply);
    JsonNode received = answer.path("receivedTimeMs");
    if (!answer.path("xactionId").isString() || received.asLongOpt().isEmpty()) {
      throw http.answers().unusable((Answer) reply, "xactionId and receivedTimeMs");
    }
    return new Receipt(
        answer.path("inletId").asString(""),
        answer.path("xactionId").asString(),
        Instant.ofEpochMilli(received.asLong()));
  }

  private static void check(String json) {
    int size = json.getBytes(StandardCharsets.UTF_8).length;
    if (size > LARGEST) {
      throw new InvalidValueException("an inlet takes 1 MB at most, this is " + size + " bytes");
    }
    try {
      if (!Json.parse(json).isObject()) {
        throw new InvalidValueException("what is sent is JSON but must be one object: {...}");
      }
    } catch (InvalidValueException e) {
      throw e;
    } catch (IllegalArgumentException e) { // Json's own, which says where and not what
      throw new InvalidValueException(
          "what is sent is " + e.getMessage() + " but must be one JSON object: {...}");
    }
  }
}

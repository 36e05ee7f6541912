package io.github.aepdsl.emulator;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back: status, headers, text, and the text as JSON. */
record Answer(HttpResponse<String> response) {

  private static final JsonMapper JSON = new JsonMapper();

  int status() {
    return response.statusCode();
  }

  String text() {
    return response.body();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  JsonNode json() {
    return JSON.readTree(text());
  }

  /** The value at a JSON pointer, as text; "(none)" when nothing is there. */
  String at(String pointer) {
    return json().at(pointer).asString("(none)");
  }
}

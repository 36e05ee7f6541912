package io.github.aepdsl.emulator;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back: status, headers, text, and the text as JSON. */
public record Answer(HttpResponse<String> response) {

  private static final JsonMapper JSON = new JsonMapper();

  public int status() {
    return response.statusCode();
  }

  public String text() {
    return response.body();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public JsonNode json() {
    return JSON.readTree(text());
  }

  /** The value at a JSON pointer, as text; "(none)" when nothing is there. */
  public String at(String pointer) {
    return json().at(pointer).asString("(none)");
  }
}

package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What handlers ask of a request's headers. */
class Request_HeadersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON",
        "application/json;charset=utf-8",
        " application/json ; charset=utf-8"
      })
  void knowsAMediaTypeWithParameters(String value) {
    assertThat(request(value).hasContentType("application/json")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text/plain", "application/json-patch+json", ";application/json"})
  void knowsAnotherMediaType(String value) {
    assertThat(request(value).hasContentType("application/json")).isFalse();
  }

  @Test
  void takesABlankHeaderForNone() {
    assertThat(request(" \t").header("Content-Type")).isEmpty();
    assertThat(request(" x ").header("content-type")).contains("x");
  }

  private static Request request(String contentType) {
    return Requests.with("POST", "/", HeaderList.of("Content-Type", contentType));
  }
}

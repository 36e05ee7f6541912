package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.RawClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, methods and hosts that are not answered. */
class Dispatcher_PathsTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @ParameterizedTest
  @CsvSource({
    "PUT,    /connections,             'POST, GET'",
    "POST,   /connections/x,           'GET, PATCH, DELETE'",
    "DELETE, /connectionSpecs,         'GET, POST'",
    "DELETE, /connections/x/test,      GET"
  })
  void refusesAnotherMethod(String method, String path, String allowed) throws Exception {
    Answer answer = on.flow(method, path, null).send();

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo(allowed);
    assertThat(answer.at("/title")).isEqualTo("MethodNotAllowedError");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/flowz", "/connections/x/y", "/connections/x/test/y"})
  void doesNotKnowOtherPaths(String path) throws Exception {
    assertThat(on.get(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ims", "/ims/token/v9", "/collection", "/favicon.ico"})
  void doesNotKnowPathsOutsideTheServices(String path) throws Exception {
    assertThat(on.bare("GET", path, null).send().status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:80", "LOCALHOST", "127.0.0.1", "[::1]:8077"})
  void answersALoopbackHost(String host) throws Exception {
    assertThat(statusFor(host)).isEqualTo("HTTP/1.1 404 Not Found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.com", "127.0.0.1.example.com", "localhost.evil", "10.0.0.1", ""})
  void refusesAnotherHost(String host) throws Exception {
    assertThat(statusFor(host)).isEqualTo("HTTP/1.1 403 Forbidden");
  }

  @Test
  void strikesNoFaultForAnotherHost() throws Exception {
    on.platform.faults().on("GET /connections").status(503);

    assertThat(statusFor("example.com", OnPlatform.FLOW + "/connections")).contains("403");
    assertThat(on.get("/connections").status()).isEqualTo(503);
  }

  private String statusFor(String host) throws Exception {
    return statusFor(host, "/");
  }

  private String statusFor(String host, String path) throws Exception {
    try (RawClient client = RawClient.to(on.platform.platformUrl())) {
      client.send("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(path, host));
      return client.read().statusLine();
    }
  }
}

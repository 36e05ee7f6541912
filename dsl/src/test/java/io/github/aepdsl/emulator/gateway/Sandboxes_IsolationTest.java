package io.github.aepdsl.emulator.gateway;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Ask;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sandbox headers, and that sandboxes do not see each other. */
class Sandboxes_IsolationTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @RegisterExtension
  final OnPlatform strict =
      new OnPlatform(LocalPlatformOptions.defaults().withStrictSandboxHeader(true));

  @Test
  void keepsConnectionsApart() throws Exception {
    String path = "/connections/" + on.create(Bodies.CASSANDRA);

    assertFlowError(inSandbox("GET", path, "stage").send(), "1439-404");
    assertFlowError(inSandbox("DELETE", path, "prod").send(), "1439-404");
    assertThat(inSandbox("GET", "/connections?count=true", "stage").send().at("/count"))
        .isEqualTo("0");
    assertThat(on.get(path).status()).isEqualTo(200);
  }

  @Test
  void takesTheFirstSandboxWhenNoneIsNamed() throws Exception {
    Ask create = on.flow("POST", "/connections", Bodies.CASSANDRA).without("x-sandbox-name");

    String id = create.send().at("/id");

    assertThat(inSandbox("GET", "/connections/" + id, "prod").send().status()).isEqualTo(200);
  }

  @Test
  void wantsASandboxNamedWhereItIsStrict() throws Exception {
    Answer answer = strict.flow("GET", "/connections", null).without("x-sandbox-name").send();

    assertFlowError(answer, "2105-400");
  }

  @Test
  void refusesASandboxThatDoesNotExist() throws Exception {
    Answer answer = inSandbox("GET", "/connections", "nowhere").send();

    assertThat(assertFlowError(answer, "2100-404")).contains("nowhere");
  }

  @Test
  void refusesAllSandboxesAtOnce() throws Exception {
    assertFlowError(inSandbox("GET", "/connections", "*").send(), "2111-403");
  }

  @Test
  void refusesASandboxIdFromAUser() throws Exception {
    Ask ask = on.flow("GET", "/connections", null).with("x-sandbox-id", "some-id");

    assertFlowError(ask.send(), "2110-400");
  }

  private Ask inSandbox(String method, String path, String sandbox) {
    return on.flow(method, path, null).with("x-sandbox-name", sandbox);
  }
}

package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Ask;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may send to an inlet. */
class Inlet_AuthenticationTest {

  private static final String TYPE =
      "https://ns.adobe.com/adobecloud/problem/data-collection-service-authorization";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @RegisterExtension
  final OnPlatform forbidding =
      new OnPlatform(LocalPlatformOptions.defaults().withInletAuthFailureCode(403));

  @Test
  void turnsASenderWithoutATokenAwayAsDocumented() throws Exception {
    Answer answer = sender(on, Bodies.AUTHENTICATED).send();

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.at("/type")).isEqualTo(TYPE);
    assertThat(answer.json().path("status").stringValue()).isEqualTo("401");
    assertThat(answer.at("/title")).isEqualTo("Authorization");
    assertThat(answer.at("/report/message")).matches("\\[.+] Ims service token is empty");
  }

  @Test
  void turnsASenderWithABadTokenAway() throws Exception {
    Answer answer = sender(on, Bodies.AUTHENTICATED).with("Authorization", "Bearer x").send();

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.at("/type")).isEqualTo(TYPE);
  }

  @Test
  void saysForbiddenToABadTokenWhereToldTo() throws Exception {
    Ask sender = sender(forbidding, Bodies.AUTHENTICATED);

    assertThat(sender.send().status()).isEqualTo(401);
    assertThat(sender.with("Authorization", "Bearer x").send().status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer ", ""})
  void takesAValidTokenWithOrWithoutBearer(String prefix) throws Exception {
    Ask sender = sender(on, Bodies.AUTHENTICATED).with("Authorization", prefix + on.token());

    assertThat(sender.send().status()).isEqualTo(200);
    assertThat(on.platform.received()).extracting("authenticated").containsExactly(true);
  }

  @Test
  void takesAMessageWithABadTokenWhereNoneIsNeeded() throws Exception {
    Ask sender = sender(on, Bodies.STREAMING).with("Authorization", "Bearer x");

    assertThat(sender.send().status()).isEqualTo(200);
    assertThat(on.platform.received()).extracting("authenticated").containsExactly(false);
  }

  private static Ask sender(OnPlatform on, String body) throws Exception {
    String id = on.create(body.replace("\"xdm\"", "\"raw\""));
    String inletId = on.get("/connections/" + id).at("/items/0/auth/params/inletId");
    return on.bare("POST", "/collection/" + inletId, "{}").with("Content-Type", "application/json");
  }
}

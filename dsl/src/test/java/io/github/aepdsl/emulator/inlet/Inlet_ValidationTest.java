package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Synchronous validation of single messages. */
class Inlet_ValidationTest {

  private static final String ASK = "?syncValidation=true";

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  @ParameterizedTest
  @ValueSource(strings = {"syncValidation", "synchronousValidation"})
  void saysThatAMessagePassedUnderTheNameItWasAskedBy(String parameter) throws Exception {
    OnInlet inlet = OnInlet.xdm(on);
    String message = inlet.message(inlet.schema(), "", OnInlet.entity("1"));

    Answer answer = inlet.single("?" + parameter + "=true", message).send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/" + parameter + "/status")).isEqualTo("pass");
  }

  @Test
  void reportsAViolationAsDocumentedAndDropsTheMessage() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);
    String message = inlet.message(inlet.schema(), "", OnInlet.entity("\"one\""));

    Answer answer = inlet.single(ASK, message).send();

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/title")).isEqualTo("Invalid XDM Message Format");
    assertThat(answer.at("/report/message"))
        .isEqualTo(
            "inletId: [%s] imsOrgId: [%s] Message is invalid"
                .formatted(inlet.id, on.platform.orgId()));
    assertThat(answer.json().at("/report/cause/_streamingValidation/0").toString())
        .isEqualTo(
            """
            {"schemaLocation":"#/properties/_aepdsl/properties/amount",\
            "pointerToViolation":"#/_aepdsl/amount","causingExceptions":[],"keyword":"type",\
            "message":"expected type: int, found: string"}""");
    inlet.received(0);
  }

  @Test
  void collectsSeveralViolationsUnderOneCause() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);
    String entity = "{\"_aepdsl\": {\"amount\": \"one\"}, \"_id\": 7}";

    Answer answer = inlet.single(ASK, inlet.message(inlet.schema(), "", entity)).send();

    String cause = "/report/cause/_streamingValidation/0";
    assertThat(answer.at(cause + "/pointerToViolation")).isEqualTo("#");
    assertThat(answer.at(cause + "/message")).matches("\\d schema violations found");
    assertThat(answer.json().at(cause + "/causingExceptions").size()).isGreaterThan(1);
  }

  @Test
  void takesAMessageThatDoesNotFitWhenNobodyAsks() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);
    String message = inlet.message(inlet.schema(), "", OnInlet.entity("\"one\""));

    assertThat(inlet.single("", message).send().status()).isEqualTo(200);
    assertThat(inlet.single("?syncValidation=false", message).send().status()).isEqualTo(200);
  }

  @Test
  void skipsWhatHasASchemaThatNobodyKnows() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);

    assertThat(inlet.single(ASK, inlet.message()).send().json().path("syncValidation").toString())
        .isEqualTo("{\"skipped\":true}");
  }

  @Test
  void validatesSixtyRequestsAMinuteAndSaysWhenThereIsRoomAgain() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);
    for (int i = 0; i < 60; i++) {
      assertThat(inlet.single(ASK, inlet.message()).send().status()).isEqualTo(200);
    }
    clock.advance(Duration.ofSeconds(20));

    Answer refused = inlet.single(ASK, inlet.message()).send();

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("40");
    assertThat(inlet.single("", inlet.message()).send().status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(40));
    assertThat(inlet.single(ASK, inlet.message()).send().status()).isEqualTo(200);
  }
}

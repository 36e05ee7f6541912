package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import io.github.aepdsl.testing.SettableClock;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Batches at the streaming inlet, by plain calls; bodies are those of Adobe's pages. */
class Inlet_BatchTest {

  private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  @Test
  void answersEveryMessageWithItsIdOnly() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);

    Answer answer = inlet.batch(inlet.message(), inlet.message());

    assertThat(answer.status()).isEqualTo(207);
    assertThat(answer.json().propertyNames())
        .containsExactly("inletId", "batchId", "receivedTimeMs", "responses");
    assertThat(answer.at("/inletId")).isEqualTo(inlet.id);
    assertThat(answer.at("/batchId")).matches(clock.millis() + ":\\d{4}:\\d+");
    assertThat(answer.json().path("receivedTimeMs").longValue()).isEqualTo(clock.millis());
    assertThat(answer.json().at("/responses/1").propertyNames()).containsExactly("xactionId");
  }

  @Test
  void givesIdsThatEndInTheIndexAsTheSinkReadsThem() throws Exception {
    OnInlet inlet = OnInlet.raw(on);

    Answer answer = inlet.batch("{}", "[]", "{}");

    for (int i = 0; i < 3; i++) {
      assertThat(answer.at("/responses/" + i + "/xactionId")).matches(UUID + "-" + i);
    }
  }

  @Test
  void takesWhatIsValidBesideWhatIsNot() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);

    Answer answer = inlet.batch("{\"body\": {}}", inlet.message(), "3");

    assertThat(answer.status()).isEqualTo(207);
    assertThat(answer.json().at("/responses/0/status").intValue()).isEqualTo(400);
    assertThat(answer.at("/responses/0/message"))
        .isEqualTo(
            "The 'header' field is mandatory. Provide a valid 'header' value and try again.");
    assertThat(answer.json().at("/responses/1").has("status")).isFalse();
    assertThat(on.platform.received())
        .extracting(ReceivedMessage::xactionId)
        .containsExactly(answer.at("/responses/1/xactionId"));
  }

  @Test
  void tellsOfFailuresWithoutAnIdInTheDocumentedDialect() throws Exception {
    on.platform.inlets(options -> options.withDialect(BatchDialect.DOCUMENTED));
    OnInlet inlet = OnInlet.xdm(on);

    Answer answer = inlet.batch("{}", inlet.message());

    JsonNode failed = answer.json().at("/responses/0");
    assertThat(failed.propertyNames()).containsExactly("statusCode", "message");
    assertThat(failed.path("statusCode").intValue()).isEqualTo(400);
    assertThat(failed.path("message").stringValue())
        .isEqualTo(
            "inletId: [%s] imsOrgId: [%s] Message has unknown xdm format"
                .formatted(inlet.id, on.platform.orgId()));
    assertThat(answer.at("/responses/1/xactionId")).isEqualTo(answer.at("/batchId") + ":1");
  }

  @Test
  void keepsEachMessageAsItWasSent() throws Exception {
    OnInlet inlet = OnInlet.raw(on);

    inlet.batch("{\"a\" : \"ü\"}", " {\"b\":1.50} ");

    assertThat(on.platform.received())
        .extracting(ReceivedMessage::body)
        .containsExactly("{\"a\" : \"ü\"}", "{\"b\":1.50}");
  }

  @Test
  void refusesAForeignOrganisationMessageByMessage() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);

    Answer answer =
        inlet.batch(inlet.message().replace(on.platform.orgId(), "FFFF@AdobeOrg"), inlet.message());

    assertThat(answer.at("/responses/0/message"))
        .endsWith("Message has an absent or wrong ims org in the header");
    inlet.received(1);
  }

  @Test
  void refusesHeaderAndBodyThatNameDifferentSchemas() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);

    Answer answer = inlet.batch(inlet.message().replaceFirst("version=1", "version=2"));

    assertThat(answer.at("/responses/0/message")).endsWith("Message has unknown xdm format");
  }

  @Test
  void refusesAMessageWithoutAnEntity() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);

    Answer answer = inlet.batch(inlet.message().replace("xdmEntity", "other"));

    assertThat(answer.at("/responses/0/message")).endsWith("Payload body is missing xdmEntity");
  }

  @Test
  void holdsEntitiesAgainstASchemaThatThereIs() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);
    String schema = inlet.schema();

    Answer answer =
        inlet.batch(
            inlet.message(schema, "", OnInlet.entity("1")),
            inlet.message(schema, "", OnInlet.entity("\"one\"")));

    assertThat(answer.json().at("/responses/0").has("status")).isFalse();
    assertThat(answer.at("/responses/1/message")).endsWith("Message is invalid");
    assertThat(answer.at("/responses/1/cause/_streamingValidation/0/pointerToViolation"))
        .isEqualTo("#/_aepdsl/amount");
  }

  @Test
  void leavesEntitiesToTheirDataflowWhereToldTo() throws Exception {
    on.platform.inlets(options -> options.withValidatedBatches(false));
    OnInlet inlet = OnInlet.xdm(on);

    Answer answer = inlet.batch(inlet.message(inlet.schema(), "", OnInlet.entity("\"one\"")));

    assertThat(answer.json().at("/responses/0").has("status")).isFalse();
  }

  @Test
  void refusesADatasetOfAnotherSchema() throws Exception {
    OnInlet inlet = OnInlet.xdm(on);
    String dataset = new OnRegistry(on).dataset("Orders", inlet.schema());

    Answer answer =
        inlet.batch(
            inlet.message(OnInlet.UNKNOWN_SCHEMA, ",\"datasetId\":\"" + dataset + "\"", "{}"));

    assertThat(answer.at("/responses/0/message")).endsWith("Message has unknown xdm format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"messages\": {}}",
        "{\"messages\": []} x",
        "{\"messages\": [{]}"
      })
  void refusesAsAWholeWhatIsNoBatch(String body) throws Exception {
    Answer answer = OnInlet.raw(on).ask(body).send();

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/title")).isEqualTo("Invalid XDM Message Format");
  }

  @Test
  void answersAnEmptyBatchWithNoEntries() throws Exception {
    Answer answer = OnInlet.raw(on).batch();

    assertThat(answer.status()).isEqualTo(207);
    assertThat(answer.json().path("responses").size()).isZero();
  }

  @Test
  void takesUpToOneMegabyteInAll() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    String kilobyte = "{\"a\":\"%s\"}".formatted("x".repeat(1016));

    assertThat(inlet.batch(Collections.nCopies(1000, kilobyte)).status()).isEqualTo(207);
    assertThat(inlet.batch(Collections.nCopies(1024, kilobyte)).status()).isEqualTo(413);
    inlet.received(1000);
  }

  @Test
  void asksForATokenAtAnAuthenticatedInlet() throws Exception {
    OnInlet inlet = OnInlet.of(on, Bodies.AUTHENTICATED.replace("\"xdm\"", "\"raw\""));

    assertThat(inlet.batch("{}").at("/report/message")).endsWith("Ims service token is empty");
    assertThat(
            inlet
                .ask("{\"messages\": [{}]}")
                .with("Authorization", "Bearer " + on.token())
                .send()
                .status())
        .isEqualTo(207);
    assertThat(on.platform.received()).extracting("authenticated").containsExactly(true);
  }

  @Test
  void doesNotKnowAnInletThatIsNotThere() throws Exception {
    Answer answer = on.bare("POST", "/collection/batch/" + "0".repeat(64), "{}").send();

    assertThat(answer.status()).isEqualTo(404);
  }
}

package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Faults that a sender has to live with. */
class Inlet_FaultsTest {

  private static final String BATCH = "POST /collection/batch/{inletId}";

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withSeed(7));

  @Test
  void failsOneOfEachHundredMessagesInsideASuccess() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.faults().failMessages(1, 100, 503);

    Answer answer = inlet.batch(Collections.nCopies(300, "{}"));

    assertThat(answer.status()).isEqualTo(207);
    assertThat(answer.json().path("responses").valueStream().map(each -> each.path("status")))
        .filteredOn(JsonNode::isNumber)
        .extracting(JsonNode::intValue)
        .containsExactly(503, 503, 503);
    inlet.received(297);
  }

  @Test
  void saysWhatIsStagedAndCallsItOff() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.faults().failMessages(1, 1, 400);
    assertThat(on.platform.faults().toString())
        .isEqualTo("messages of batches (always): fail with 400");

    on.platform.faults().clear();

    inlet.batch("{}");
    inlet.received(1);
  }

  @Test
  void storesABatchAndThenLosesTheAnswer() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.faults().on(BATCH).storedThenCut();
    assertThatIOException().isThrownBy(() -> inlet.batch("{}"));
    on.platform.faults().on(BATCH).storedThen(503);

    assertThat(inlet.batch("{}").status()).isEqualTo(503);
    inlet.received(2);
  }

  @Test
  void turnsAwayWithRetryAfter() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.faults().on(BATCH).times(2).retryAfter(3);

    assertThat(inlet.batch("{}").header("Retry-After")).isEqualTo("3");
    assertThat(inlet.batch("{}").status()).isEqualTo(429);
    assertThat(inlet.batch("{}").status()).isEqualTo(207);
  }

  @Test
  void turnsOneOfTenRequestsAway() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.faults().on(BATCH).rate(1, 10).status(503);
    int refused = 0;
    for (int i = 0; i < 100; i++) {
      refused += inlet.batch("{}").status() == 503 ? 1 : 0;
    }

    assertThat(refused).isEqualTo(10);
    inlet.received(90);
  }

  @Test
  void turnsEverybodyAwayInAStormAndNobodyElsewhere() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.faults().on(BATCH).storm(Duration.ofHours(1)).retryAfter(9);

    for (int i = 0; i < 20; i++) {
      assertThat(inlet.batch("{}").header("Retry-After")).isEqualTo("9");
    }
    assertThat(inlet.single("", "{}").send().status()).isEqualTo(200);
    on.platform.faults().clear();
    assertThat(inlet.batch("{}").status()).isEqualTo(207);
  }

  @Test
  void failsMessagesInTheDialectThatTheInletSpeaks() throws Exception {
    on.platform.inlets(options -> options.withDialect(BatchDialect.DOCUMENTED));
    OnInlet inlet = OnInlet.raw(on);
    on.platform.faults().failMessages(1, 1, 429);

    Answer answer = inlet.batch("{}", "{}");

    assertThat(answer.json().at("/responses/1/statusCode").intValue()).isEqualTo(429);
    assertThat(answer.json().at("/responses/1").has("xactionId")).isFalse();
    inlet.received(0);
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> on.platform.faults().failMessages(2, 1, 503));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> on.platform.faults().failMessages(1, 2, 207));
  }
}

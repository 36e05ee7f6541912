package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
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
  void refusesWhatMakesNoSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> on.platform.faults().failMessages(2, 1, 503));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> on.platform.faults().failMessages(1, 2, 207));
  }
}

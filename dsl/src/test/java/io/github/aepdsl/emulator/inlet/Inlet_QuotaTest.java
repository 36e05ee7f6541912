package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How much inlets take a second where that is limited, and what the newer model asks for. */
class Inlet_QuotaTest {

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  @Test
  void takesASecondsMessagesAndTurnsMoreAway() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.inlets(options -> options.withQuota(100, 0));

    assertThat(inlet.batch(Collections.nCopies(100, "{}")).status()).isEqualTo(207);
    Answer refused = inlet.batch("{}");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    inlet.received(100);
  }

  @Test
  void hasRoomForWhatTimeBrings() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.inlets(options -> options.withQuota(100, 0));
    inlet.batch(Collections.nCopies(100, "{}"));

    clock.advance(Duration.ofMillis(500));

    assertThat(inlet.batch(Collections.nCopies(51, "{}")).status()).isEqualTo(429);
    assertThat(inlet.batch(Collections.nCopies(50, "{}")).status()).isEqualTo(207);
  }

  @Test
  void neverTurnsASteadySenderAway() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.inlets(options -> options.withQuota(1_000, 10));

    for (int i = 0; i < 30; i++) {
      assertThat(inlet.batch(Collections.nCopies(100, "{}")).status()).isEqualTo(207);
      clock.advance(Duration.ofMillis(100));
    }
  }

  @Test
  void countsRequestsOfEitherKind() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.inlets(options -> options.withQuota(0, 2));

    assertThat(inlet.batch("{}").status()).isEqualTo(207);
    assertThat(inlet.single("", "{}").send().status()).isEqualTo(200);
    assertThat(inlet.single("", "{}").send().status()).isEqualTo(429);
  }

  @Test
  void wantsADataflowInTheNewerModel() throws Exception {
    OnInlet inlet = OnInlet.raw(on);
    on.platform.inlets(options -> options.withRequiredFlow(Duration.ofMinutes(5)));

    assertThat(inlet.batch("{}").at("/responses/0/message"))
        .isEqualTo(
            "The 'flowId' field is mandatory. Provide a valid 'flowId' value and try again.");
    Answer unknown = inlet.single("?x-adobe-flow-id=none", "{}").send();
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.at("/report/message")).endsWith("There is no dataflow [none]");
  }
}

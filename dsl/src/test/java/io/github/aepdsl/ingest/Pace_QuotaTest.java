package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.testing.Adobe;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is paced against a platform that enforces a quota, by a clock that skips all waits. */
class Pace_QuotaTest {

  private static final int SECONDS = 20;

  private final SkippingClock clock = new SkippingClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  private Inlet inlet;

  @BeforeEach
  void open() throws Exception {
    String id = on.create(Bodies.minimalStreaming("web", "raw"));
    URI url = URI.create(on.get("/connections/" + id).at("/items/0/auth/params/inletUrl"));
    AepHttp http =
        new AepHttp(
            Adobe.endpoints(on.platform), Adobe.QUICK, new Timing(clock, clock::skip), Advice.NONE);
    inlet = Inlet.at(new Services(http).flow("dev"), url, false, Display.NONE).inFlight(1);
  }

  @Test
  void tenThousandASecondAreNeverTurnedAway() {
    on.platform.inlets(options -> options.withQuota(10_000, 1_000));

    SendResult result = inlet.raw().send(messages(SECONDS * 10_000));

    assertThat(result.accepted()).isEqualTo(SECONDS * 10_000);
    assertThat(result.retried()).isZero();
  }

  @Test
  void moreThanTheQuotaIsTurnedAwayAndSentAgain() {
    on.platform.inlets(options -> options.withQuota(100, 1_000));

    SendResult result =
        inlet.pace(1_000, 1_000).within(Duration.ofHours(1)).raw().send(messages(1_000));

    assertThat(result.accepted()).isEqualTo(1_000);
    assertThat(result.retried()).isPositive();
  }

  private static Stream<String> messages(int count) {
    return Stream.generate(() -> "{}").limit(count);
  }
}

package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.CannedAnswer;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.HttpOptions;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a batch is tried. */
class Patience_WaitTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Reply BUSY = CannedAnswer.with(503, "", Map.of());

  private final SettableClock clock = new SettableClock();
  private final List<Duration> waits = new ArrayList<>();

  @Test
  void isAsLongAsTheInletAsksAndATenthMoreAtMost() throws InterruptedException {
    patience(SECOND.multipliedBy(60), 0).wait(asking(10));
    patience(SECOND.multipliedBy(60), 1).wait(asking(10));

    assertThat(waits).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(11));
  }

  @Test
  void growsWhereTheInletAsksForNothing() throws InterruptedException {
    Patience patience = patience(SECOND.multipliedBy(60), 0);
    for (int i = 0; i < 8; i++) {
      assertThat(patience.wait(BUSY)).isTrue();
    }

    assertThat(waits.get(0)).isLessThanOrEqualTo(Duration.ofMillis(100));
    assertThat(waits).allMatch(wait -> wait.compareTo(SECOND) <= 0);
    assertThat(patience.tries()).isEqualTo(8);
  }

  @Test
  void endsBeforeAWaitThatWouldTakeTooLong() throws InterruptedException {
    Patience patience = patience(SECOND.multipliedBy(5), 0);

    assertThat(patience.wait(asking(6))).isFalse();
    assertThat(waits).isEmpty();
    assertThat(patience.tries()).isEqualTo(1);
  }

  @Test
  void hasRoomForAWaitThatFitsExactly() throws InterruptedException {
    assertThat(patience(SECOND.multipliedBy(5), 0).wait(asking(5))).isTrue();
  }

  @Test
  void isUsedUpByWaits() throws InterruptedException {
    Patience patience = patience(SECOND.multipliedBy(5), 0);

    assertThat(patience.wait(asking(3))).isTrue();
    assertThat(patience.wait(asking(3))).isFalse();
  }

  @Test
  void isUsedUpByRequests() throws InterruptedException {
    Patience patience = patience(SECOND.multipliedBy(5), 0);
    clock.advance(SECOND.multipliedBy(4));

    assertThat(patience.wait(asking(2))).isFalse();
    assertThat(patience.wait(asking(1))).isTrue();
  }

  @Test
  void isOverWhenSomebodyInterrupts() {
    Patience patience =
        new Patience(
            http(
                wait -> {
                  throw new InterruptedException();
                }),
            SECOND,
            () -> 0);

    assertThatThrownBy(() -> patience.wait(BUSY)).isInstanceOf(InterruptedException.class);
  }

  private static Reply asking(int seconds) {
    return CannedAnswer.with(429, "", Map.of("Retry-After", String.valueOf(seconds)));
  }

  private Patience patience(Duration most, double random) {
    return new Patience(http(waits::add), most, () -> random);
  }

  private AepHttp http(Timing.Sleeper sleeper) {
    HttpOptions options =
        new HttpOptions(SECOND, SECOND, 3, Duration.ofMillis(100), Duration.ofSeconds(1));
    return new AepHttp(
        Adobe.endpoints(URI.create("http://127.0.0.1:9")),
        options,
        new Timing(clock, sleeper),
        Advice.NONE);
  }
}

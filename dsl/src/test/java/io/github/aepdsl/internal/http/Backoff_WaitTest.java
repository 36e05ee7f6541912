package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Backoff_WaitTest {

  private static final Call CALL = Call.get("/x", URI.create("http://127.0.0.1/x"));
  private static final Reply LOST = new Reply.NoAnswer(CALL, 1, new IOException("cut"));

  @ParameterizedTest(name = "after {0} repeats at most {1} ms")
  @CsvSource({"0, 500", "1, 1000", "2, 2000", "3, 4000", "6, 30000", "40, 30000"})
  void doublesUpToTheLongest(int repeats, long most) {
    assertThat(waits(LOST, repeats))
        .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ZERO, Duration.ofMillis(most)));
  }

  @Test
  void differsFromTimeToTime() {
    assertThat(waits(LOST, 5).distinct().count()).isGreaterThan(10);
  }

  @Test
  void startsNoLongerThanTheLongest() {
    HttpOptions odd = options(Duration.ofSeconds(5), Duration.ofMillis(1));

    assertThat(new Backoff(odd).after(LOST, 0)).isLessThanOrEqualTo(Duration.ofMillis(1));
  }

  private static Stream<Duration> waits(Reply reply, int repeats) {
    Backoff backoff = new Backoff(options(Duration.ofMillis(500), Duration.ofSeconds(30)));
    return Stream.generate(() -> backoff.after(reply, repeats)).limit(50);
  }

  private static HttpOptions options(Duration first, Duration longest) {
    return new HttpOptions(Duration.ofSeconds(1), Duration.ofSeconds(1), 3, first, longest);
  }
}

package io.github.aepdsl.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskPace_DueTest {

  private static final long BEGAN = 5_000_000_000L;
  private static final long MILLISECOND = 1_000_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | 1 | 0 | 40", // 100 of 2,500 messages a second
        "100 | 50 | 0 | 200", // 50 of 250 requests a second
        "100 | 1 | 30 | 10",
        "100 | 1 | 41 | 0",
        "0 | 0 | 0 | 0",
      })
  void waitsUntilMessagesAndRequestsAreDue(long messages, long requests, long passed, long left) {
    Quota quota = new Quota(1_000, 10_000, OptionalInt.empty());
    assertThat(left(quota, messages, requests, passed)).isEqualTo(left * MILLISECOND);
  }

  @ParameterizedTest
  @CsvSource({"1000000000,1000000000,0", "1000,1000000000,4", "1000000000,10000,400"})
  void waitsForNoneThatIsOff(int requests, int messages, long left) {
    Quota quota = new Quota(requests, messages, OptionalInt.empty());
    assertThat(left(quota, 1_000, 1, 0)).isEqualTo(left * MILLISECOND);
  }

  private static long left(Quota quota, long messages, long requests, long passed) {
    return new TaskPace(quota, 4, BEGAN).left(messages, requests, BEGAN + passed * MILLISECOND);
  }
}

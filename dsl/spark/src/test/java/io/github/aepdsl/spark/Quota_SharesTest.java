package io.github.aepdsl.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.Aep;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.ingest.Inlet;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Quota_SharesTest {

  private static final Quota GUIDANCE = new Quota(1_000, 10_000, OptionalInt.empty());

  @ParameterizedTest
  @CsvSource({"100,8,8", "3,8,3", "0,8,1", "100,2147483647,100"})
  void isSharedAmongTheTasksThatMayRunAtATime(int tasks, int slots, int sharing) {
    assertThat(GUIDANCE.shared(tasks, slots)).isEqualTo(sharing);
  }

  @Test
  void isSharedAmongAsManyAsSomebodySaid() {
    assertThat(new Quota(1_000, 10_000, OptionalInt.of(40)).shared(3, 8)).isEqualTo(40);
  }

  @Test
  void refusesMoreTasksThanItHasRequests() {
    assertThatThrownBy(() -> GUIDANCE.shared(1_001, 5_000))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("requestsPerSecond is 1000, too few for the 1001 tasks")
        .hasMessageContaining(".option(\"writers\", n)");
  }

  @Test
  void refusesMoreTasksThanItHasMessages() {
    assertThatThrownBy(() -> new Quota(Quota.OFF, 7, OptionalInt.empty()).shared(8, 8))
        .hasMessageContaining("messagesPerSecond is 7, too few for the 8 tasks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | 1000 | 10000 | 333 requests and 3,333 messages a second",
        "3 | 1000000000 | 10000 | 1,000,000,000 requests and 3,333 messages a second",
      })
  void givesEachItsPart(int sharing, int requests, int messages, String words) {
    assertThat(part(new Quota(requests, messages, OptionalInt.empty()), sharing)).contains(words);
  }

  @Test
  void isNoPaceAtAllWhenBothAreOff() {
    assertThat(part(new Quota(Quota.OFF, Quota.OFF, OptionalInt.empty()), 3))
        .contains("as fast as it goes");
  }

  private static String part(Quota quota, int sharing) {
    try (Aep session = Aep.aep()) {
      Inlet inlet = session.inlet("http://127.0.0.1:1/collection/one");
      return quota.part(inlet, sharing).toString();
    }
  }
}
